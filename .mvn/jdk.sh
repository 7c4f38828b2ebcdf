# Sourced by mvnw before it looks for Java: finds a JDK, then a Maven, or says in one line what is missing.

jdk_min=21
jdk_major() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
}
jdk_ok() { m=$(jdk_major "$1"); [ "${m:-0}" -ge "$jdk_min" ]; }

jdk_path=$(command -v javac 2>/dev/null || :)
[ -z "$jdk_path" ] || jdk_path=$(dirname "$(dirname "$(readlink -f "$jdk_path" 2>/dev/null || echo "$jdk_path")")")
if [ -n "${JAVA_HOME-}" ] && jdk_ok "$JAVA_HOME"; then :
elif [ -n "$jdk_path" ] && jdk_ok "$jdk_path"; then JAVA_HOME=$jdk_path
else
  jdk_best= jdk_best_v=0
  for d in /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
      "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    m=$(jdk_major "$d")
    if [ "${m:-0}" -ge "$jdk_min" ] && [ "$m" -gt "$jdk_best_v" ]; then jdk_best=$d jdk_best_v=$m; fi
  done
  if [ -z "$jdk_best" ]; then
    echo "This build needs a JDK $jdk_min or newer (with javac); JAVA_HOME is '${JAVA_HOME-}', the JDK on the PATH is '${jdk_path:-none}'. Install one or set JAVA_HOME." >&2
    exit 1
  fi
  [ -z "${JAVA_HOME-}" ] || echo "mvnw: JAVA_HOME=$JAVA_HOME is not a JDK $jdk_min+, using $jdk_best" >&2
  JAVA_HOME=$jdk_best
fi
export JAVA_HOME

# Without an unpacked Maven of the wrapper, and where its archive cannot be reached, an installed Maven does as well.
maven_url=$(sed -n 's/^distributionUrl=//p' "$(dirname "$0")/.mvn/wrapper/maven-wrapper.properties")
maven_unpacked() { ls -d "${MAVEN_USER_HOME:-$HOME/.m2}"/wrapper/dists/apache-maven-3.9.* >/dev/null 2>&1; }
maven_reachable() {
  if command -v curl >/dev/null 2>&1; then curl -fsIL -m 5 -o /dev/null "$maven_url" 2>/dev/null
  elif command -v wget >/dev/null 2>&1; then wget -q --spider -T 5 -t 1 "$maven_url" 2>/dev/null
  else return 1; fi
}
# 3.8.6 is written 3008006, so that versions compare as numbers.
maven_version() { mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\)\.\([0-9]*\).*/\1 \2 \3/p' | awk '{ print $1 * 1000000 + $2 * 1000 + $3 }'; }
if [ -z "${MVNW_REPOURL-}" ] && ! maven_unpacked && ! maven_reachable; then
  maven_found=$(maven_version)
  if [ "${maven_found:-0}" -ge 3008006 ]; then
    echo "mvnw: the Maven archive cannot be reached, using the installed $(command -v mvn)" >&2
    exec mvn "$@"
  fi
  echo "This build needs Maven 3.8.6 or newer: its archive cannot be reached and no such Maven is installed. Install one, or set MVNW_REPOURL to a repository that has it." >&2
  exit 1
fi
