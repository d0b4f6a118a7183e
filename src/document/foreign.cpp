#include "document/foreign.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <optional>
#include <sstream>

#include "document/composer.h"
#include "document/encoding.h"
#include "document/foreign_repair.h"
#include "document/foreign_tokens.h"
#include "document/foreign_tree.h"
#include "document/rest.h"

namespace noken::document {

// Hands the events of yaml-cpp on. Its marks leave out the byte order mark.
class Events : public YAML::EventHandler {
 public:
  Events(std::string_view bytes, ForeignTree& tree) : bytes_(bytes), tree_(tree) {}

  const char* message() const { return message_; }

  std::size_t offset(const YAML::Mark& mark) const {
    const auto position = static_cast<std::size_t>(std::max(mark.pos, 0));
    return std::min(byte_order_mark(bytes_) + position, bytes_.size());
  }

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnAnchor(const YAML::Mark& mark, const std::string& /*name*/) override {
    tree_.anchor(offset(mark));
  }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    tree_.null(offset(mark));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    tree_.alias(offset(mark));
  }
  // yaml-cpp closes an open quote at the end of the text.
  void OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                const std::string& value) override {
    if (tree_.scalar(offset(mark), value)) return;
    message_ = "unclosed_quote";
    throw YAML::ParserException(mark, message_);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    tree_.open(NodeType::sequence, style_of(style), start(mark, tag, anchor));
  }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    tree_.open(NodeType::mapping, style_of(style), start(mark, tag, anchor));
  }
  void OnSequenceEnd() override { tree_.close(']'); }
  void OnMapEnd() override { tree_.close('}'); }

 private:
  static Style style_of(YAML::EmitterStyle::value style) {
    return style == YAML::EmitterStyle::Flow ? Style::flow : Style::block;
  }

  std::size_t start(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const {
    const bool has_properties = anchor != 0 || (!tag.empty() && tag != "?");
    return has_properties ? skip_properties(bytes_, offset(mark)) : offset(mark);
  }

  std::string_view bytes_;
  ForeignTree& tree_;
  const char* message_ = "";  // what was refused here, not by yaml-cpp
};

// One run of yaml-cpp over the text; the place where it gave up, if it did. Only the first document
// is asked for: on some texts yaml-cpp answers "one more" for ever.
static std::optional<Refused> attempt(std::string_view text, const std::string& bytes, Tree& tree) {
  Composer composer(tree);
  ForeignTree foreign(text, bytes, composer);
  Events events(bytes, foreign);
  std::istringstream stream(bytes);
  try {
    YAML::Parser parser(stream);
    parser.HandleNextDocument(events);
  } catch (const YAML::Exception& trouble) {
    if (foreign.is_left_out()) {
      return Refused{.at = foreign.left_out_from(), .diagnosis = Diagnosis::nesting_too_deep};
    }
    return Refused{.at = events.offset(trouble.mark), .message = events.message()};
  }
  judge_rest(bytes, foreign.last_end(), composer);
  composer.finish();
  return std::nullopt;
}

Tree parse_foreign(std::string_view text) {
  Repair repair(text);
  for (;;) {
    Tree tree;
    const auto refused = attempt(text, repair.bytes(), tree);
    if (!refused) {
      repair.report(tree);
      return tree;
    }
    repair.blank(*refused);
  }
}

}  // namespace noken::document
