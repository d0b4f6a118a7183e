# Completion of noken in fish. What is offered is said by the program itself: noken --complete WORD…

function __noken_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l answer ($words[1] --complete $words[2..-1] "$current" 2>/dev/null)
    switch "$answer[1]"
        case :files
            __fish_complete_path "$current"
        case :folders
            __fish_complete_directories "$current" ""
        case '?*'
            string join \n -- $answer
    end
end

complete -c noken -f -a '(__noken_complete)'
