#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "diagnostics/location.h"

namespace noken::reference {
struct NationalApplication;
}

namespace noken::model {

struct Element;

// A value that DOK, BDG or RUJ-001..003 refused counts as neither given nor missing (rules.md, "No
// echo").
enum class Presence : std::uint8_t { absent, given, refused };

template <class T>
struct Located {
  T value{};
  Location at;  // the scalar, quotes included; the alias when it comes through one
};

// The value of one field.
template <class T>
struct Given {
  T value{};
  Location at;
  Location key;
  Presence presence = Presence::absent;

  bool is_given() const { return presence == Presence::given; }
  bool is_missing() const { return presence == Presence::absent; }
  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

// The values of a field that takes several; refused items are left out, and then nothing is said of
// missing ones.
template <class T>
struct Listed {
  std::vector<Located<T>> items;
  Location at;
  Location key;
  Presence presence = Presence::absent;
  bool has_refused_items = false;

  bool is_given() const { return presence == Presence::given; }
  bool is_missing() const { return presence == Presence::absent; }
  bool empty() const { return items.empty(); }
  auto begin() const { return items.begin(); }
  auto end() const { return items.end(); }
};

template <class Key, class T>
struct Entry {
  Key key{};
  Location key_at;
  T value{};
  Location at;
};

// A mapping from years or indicator codes, in the order of the file.
template <class Key, class T>
struct Mapped {
  std::vector<Entry<Key, T>> items;
  Location at;
  Location key;
  Presence presence = Presence::absent;
  bool has_refused_items = false;

  bool is_given() const { return presence == Presence::given; }
  bool is_missing() const { return presence == Presence::absent; }
  auto begin() const { return items.begin(); }
  auto end() const { return items.end(); }
};

using TextValue = Given<std::string_view>;
using FlagValue = Given<bool>;
using IntegerValue = Given<std::int64_t>;
using DecimalValue = Given<double>;
using DateValue = Given<Date>;

// Years from 1 January of the first to 31 December of the last.
struct YearRange {
  int first = 0;
  int last = 0;
  friend bool operator==(const YearRange&, const YearRange&) = default;
};
using YearsValue = Given<YearRange>;

// A reference to another element; one of the pointers is set once it is resolved.
struct Reference {
  std::string_view id;
  const Element* element = nullptr;
  const reference::NationalApplication* national = nullptr;
  friend bool operator==(const Reference& a, const Reference& b) { return a.id == b.id; }
};
using ReferenceValue = Given<Reference>;
using ReferenceList = Listed<Reference>;
using TextList = Listed<std::string_view>;

// A code of a reference tree, in full.
struct Code {
  std::string text;
  friend bool operator==(const Code&, const Code&) = default;
};
using CodeValue = Given<Code>;

// An affair of government: one or several RAB codes of level 2.
struct AffairCodes {
  std::vector<std::string> rab;
  std::string id;  // of `urusan.csv` or `penunjang.csv`; empty when a code was written
  friend bool operator==(const AffairCodes&, const AffairCodes&) = default;
};
using AffairValue = Given<AffairCodes>;
using AffairList = Listed<AffairCodes>;

using MoneyByYear = Mapped<int, std::int64_t>;
using DecimalByYear = Mapped<int, double>;
using LevelByIndicator = Mapped<std::string_view, double>;
using TextByIndicator = Mapped<std::string_view, std::string_view>;
using LinksByIndicator = Mapped<std::string_view, TextList>;

// A map or an element: what has a field table.
struct Record {
  Location at;   // its first key
  Location key;  // the key it stands under; unknown for an element
  Presence presence = Presence::absent;
  bool incomplete = false;  // bytes of it were left out, so nothing is said of missing fields

  bool is_given() const { return presence == Presence::given; }
};

template <class T>
struct Records {
  std::vector<T> items;
  Location at;
  Location key;
  Presence presence = Presence::absent;
  bool has_refused_items = false;

  bool is_given() const { return presence == Presence::given; }
  bool is_missing() const { return presence == Presence::absent; }
  auto begin() const { return items.begin(); }
  auto end() const { return items.end(); }
};

}  // namespace noken::model
