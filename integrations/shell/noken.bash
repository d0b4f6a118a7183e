# Completion of noken in bash. What is offered is said by the program itself: noken --complete WORD…

_noken() {
  local program=${COMP_WORDS[0]} words=() piece i answer current typed
  # bash takes `--format=json` for three words.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    piece=${COMP_WORDS[i]}
    if [[ ${#words[@]} -gt 0 && ($piece == = || ${COMP_WORDS[i - 1]} == =) ]]; then
      words[-1]+=$piece
    else
      words+=("$piece")
    fi
  done
  current=${words[-1]} typed=${words[-1]}
  [[ $current != --*=* ]] || typed=${current#*=}
  answer=$("$program" --complete "${words[@]}" 2>/dev/null) || return 0
  COMPREPLY=()
  case $answer in
    :files) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$typed") ;;
    :folders) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$typed") ;;
    ?*) mapfile -t COMPREPLY < <(cut -f 1 <<<"$answer") ;;
  esac
  # Of `--format=json` bash replaces what follows the sign alone.
  if [[ $current == *=* && $COMP_WORDBREAKS == *=* && $answer != :* ]]; then
    COMPREPLY=("${COMPREPLY[@]#"${current%%=*}="}")
  fi
}

complete -F _noken noken
