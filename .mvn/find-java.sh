# Sourced by ./parley and ./mvnw: sets java_home to a JDK of version 21 or later, or says what to install and exits.
# PARLEY_JAVA_HOME, then JAVA_HOME win if they are new enough; else the newest one on PATH or in the usual folders.

java_feature_version() { # of the JDK at $1: from its release file, else by asking it
  v=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release" 2>/dev/null || :)
  [ -n "$v" ] || v=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  v=${v#1.}
  printf '%s' "${v%%[!0-9]*}"
}

java_home=
java_found=20
consider_java() { # takes $1 where it is a whole JDK, newer than what was found so far
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  version=$(java_feature_version "$1")
  if [ -n "$version" ] && [ "$version" -gt "$java_found" ]; then
    java_home=$1
    java_found=$version
  fi
}

for candidate in "${PARLEY_JAVA_HOME:-}" "${JAVA_HOME:-}"; do
  if [ -n "$candidate" ] && [ -z "$java_home" ]; then consider_java "$candidate"; fi
done
if [ -z "$java_home" ]; then
  on_path=$(command -v javac || :)
  [ -z "$on_path" ] || consider_java "$(dirname "$(dirname "$(readlink -f "$on_path")")")"
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* "${HOME:-/}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    consider_java "$candidate"
  done
fi
if [ -z "$java_home" ]; then
  echo "Parley needs a JDK of version 21 or later and found none." >&2
  echo "Install one (Debian, Ubuntu: apt install openjdk-21-jdk-headless; macOS: brew install openjdk@21)," >&2
  echo "or set JAVA_HOME to one that is already there." >&2
  exit 2
fi
