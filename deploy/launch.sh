# For the scripts beside it, which set `root`: starts a program of the launcher, which is built first where it is missing or older
# than its sources.

launcher=$root/deploy/launcher/target/launcher.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
heap=256m

fail() {
    code=$1
    shift
    printf '%s\n' "$*" >&2
    exit "$code"
}

check_java() {
    command -v "$java" >/dev/null 2>&1 ||
        fail 3 "Hemeroteca needs a JDK 17 or newer; no java was found in ${JAVA_HOME:-PATH}."
    version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java\.specification\.version = //p')
    case $version in
        '' | *[!0-9]* | ? | 1[0-6]) fail 3 "Hemeroteca needs a JDK 17 or newer; $java is Java ${version:-of an unknown version}." ;;
    esac
}

check_build_tools() {
    command -v "${java}c" >/dev/null 2>&1 ||
        fail 3 "Hemeroteca needs a JDK to build; $java is a runtime without compiler (javac)."
    command -v mvn >/dev/null 2>&1 ||
        fail 3 "Hemeroteca needs Maven 3.8.7 or newer to build; no mvn was found in PATH."
}

build_launcher() {
    if [ -e "$launcher" ] && [ -z "$(find "$root/deploy/launcher/src/main" -type f -newer "$launcher" | head -n 1)" ]; then
        return
    fi
    check_build_tools
    mkdir -p "$root/target"
    (cd "$root" && mvn -B package -DskipTests -Dspotless.check.skip -pl deploy/launcher) >"$root/target/launch-build.log" 2>&1 ||
        fail 4 "The build failed; its log is $root/target/launch-build.log"
    # Maven leaves a jar alone whose content did not change.
    touch "$launcher"
}

# The shell makes way for the program, so that signals reach it.
start() {
    exec "$java" "-Xmx$heap" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dhemeroteca.home=$root" \
        -cp "$launcher:${launcher%/*}/lib/*" "$@"
}

launch() {
    check_java
    build_launcher
    start "$@"
}
