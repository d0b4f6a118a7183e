#pragma once

// The manual pages, made of the same declarations as `--help`.

#include <map>
#include <string>

#include "base/text.h"
#include "cli/command.h"

namespace noken::cli {

// In the markup of man(7).
std::string manual_page(const Command& command, Language language);
std::string manual_of_program(Language language);

// Path below share/man -> text. Readers get the Indonesian pages unless their locale is English.
std::map<std::string, std::string> manual_pages();

}  // namespace noken::cli
