# shellcheck shell=bash
# The installer's pages, clicked through in German as a user would, with a picture of each. Read by `.ci/windows`, which
# has installed the program, started it, and said where wine and the screen are and where the $pictures go.
# shellcheck disable=SC2034,SC2154

# until SECONDS COMMAND…: answers whether it came true in that time.
until_() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.2
    done
}
are_windows() { [ "$(windows_named "$1" | wc -l)" = "$2" ]; }
# A message is a second window of the installer's title.
asks() { message=$(windows_named "$1" | grep -vx "$page"); }
# The page as it is on the screen now, in a file. Cut out of the whole screen: import finds no window by its number while
# the window manager frames it, and waits then for somebody to click at one; as xwininfo does with no number.
picture() {
    local place
    page=$(windows_named "$title" | head -n 1)
    [ -n "$page" ] || return 1
    place=$(xwininfo -id "$page" 2>/dev/null | awk '
        /Absolute upper-left X:/ {x = $4} /Absolute upper-left Y:/ {y = $4} /Width:/ {width = $2} /Height:/ {height = $2}
        /Map State: IsViewable/ {print width "x" height "+" x "+" y}')
    [ -n "$place" ] && import -window root -crop "$place" +repage "$1"
}
take() {
    at=$1
    picture "$pictures/$1.png" || import -window root "$pictures/$1.png"
}
# The first and the last page have our picture at their left, the others are grey there.
has_side_picture() {
    picture "$work/page.png" || return 1
    [ "$(convert "$work/page.png" -format '%[fx:p{10,250}.b-p{10,250}.r>0.05]' info:)" = "$1" ]
}
# A page is there when two pictures of it, one after the other, are alike.
is_still() {
    picture "$work/one.png" || return 1
    sleep 0.4
    picture "$work/two.png" || return 1
    # A few dots may differ: the cursor of a field blinks.
    [ "$(compare -metric AE "$work/one.png" "$work/two.png" null: 2>&1)" -lt 100 ]
}
lost() {
    import -window root "$pictures/lost.png"
    return 1
}
press() { xdotool windowactivate --sync "$page" key --clearmodifiers "$1"; }

# update_by_pages SETUP: while $program runs, through the refusal and “again” to the program that the last page starts.
update_by_pages() {
    local title='^Installation von CRM Desktop *$' # a blank follows on all pages but the first
    rm -rf "$pictures" && mkdir -p "$pictures"
    # A language that this machine need not have: wine takes it from there.
    localedef -i de_DE -f UTF-8 "$work/de_DE.UTF-8"
    { LOCPATH=$work LC_ALL=de_DE.UTF-8 windows 300 "$1"; } >/dev/null 2>&1 &
    until_ 60 are_windows "$title" 1 || lost || return 1
    until_ 20 has_side_picture 1 && until_ 20 is_still || lost || return 1
    take 1-welcome
    press Return
    until_ 20 has_side_picture 0 && until_ 20 is_still || lost || return 1
    take 2-folder
    press Return
    local message
    until_ 60 asks "$title" || lost || return 1
    sleep 1
    import -window root "$pictures/3-it-runs.png"
    at=3-it-runs
    close "$program"
    xdotool windowactivate --sync "$message" key Return
    take 4-copying
    until_ 120 has_side_picture 1 && until_ 20 is_still || lost || return 1
    take 5-done
    press Return # starts the program, as the page offers to
    until_ 60 are_windows "$title" 0 || lost || return 1
    window_named '^CRM Desktop$'
    sleep 2
    import -window root "$pictures/6-started.png"
    at=6-started
    ask_to_close '^CRM Desktop$'
    until_ 60 are_windows '^CRM Desktop$' 0
}

# remove_by_pages UNINSTALLER: its one question, then the end.
remove_by_pages() {
    local title='^CRM Desktop Uninstall *$'
    windows 120 "$1" >/dev/null &
    until_ 60 are_windows "$title" 1 || lost || return 1
    until_ 20 is_still || lost || return 1
    take 7-remove
    press Return
    until_ 120 has_ended || lost || return 1
    take 8-removed
    press Return
    until_ 20 are_windows "$title" 0
}
has_ended() { [ ! -e "$installed" ] && is_still; }
