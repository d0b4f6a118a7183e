#pragma once

#include <string>
#include <string_view>

#include "document/tree.h"

// The issues of a text as `code message line:column 'token'`, one a line.
inline std::string place_of(std::string_view text, std::size_t offset) {
  std::size_t line = 1;
  std::size_t column = 1;
  for (const char c : text.substr(0, offset)) {
    column = c == '\n' ? 1 : column + 1;
    if (c == '\n') ++line;
  }
  return std::to_string(line) + ":" + std::to_string(column);
}

inline std::string code_of(noken::Diagnosis diagnosis) {
  switch (diagnosis) {
    case noken::Diagnosis::file_not_utf8:
      return "utf8";
    case noken::Diagnosis::nesting_too_deep:
      return "deep";
    case noken::Diagnosis::alias_expansion_too_large:
      return "large";
    case noken::Diagnosis::yaml_syntax_error:
      return "syntax";
    case noken::Diagnosis::tab_indentation:
      return "tab";
    case noken::Diagnosis::duplicate_key:
      return "duplicate";
    case noken::Diagnosis::document_not_a_mapping:
      return "document";
    default:
      return "other";
  }
}

inline std::string issues_of(std::string_view text) {
  std::string result;
  for (const noken::document::Issue& issue : noken::document::parse(text).issues) {
    if (!result.empty()) result += '\n';
    result += code_of(issue.diagnosis);
    if (*issue.message != '\0') result += std::string(" ") + issue.message;
    result += " " + place_of(text, issue.span.offset) + " '" +
              std::string(text.substr(issue.span.offset, issue.span.length)) + "'";
    if (issue.related.length == 0) continue;
    result += std::string(" ") + issue.note + " " + place_of(text, issue.related.offset);
  }
  return result;
}

inline std::string skipped_of(std::string_view text) {
  std::string result;
  for (const noken::document::Span& span : noken::document::parse(text).skipped) {
    result += "<" + std::string(text.substr(span.offset, span.length)) + ">";
  }
  return result;
}
