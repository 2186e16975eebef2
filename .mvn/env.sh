# Sourced by mvnw: points JAVA_HOME to a JDK 25 or newer, unless it is one already.
prongsai_jdk_version() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

prongsai_is_jdk() {
  [ -x "$1/bin/javac" ] && [ "$(prongsai_jdk_version "$1")" -ge 25 ] 2>/dev/null
}

prongsai_find_jdk() {
  prongsai_is_jdk "${JAVA_HOME-}" && return 0
  set +f
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/openjdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
    if prongsai_is_jdk "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      set -f
      return 0
    fi
  done
  set -f
  return 1
}

if ! prongsai_find_jdk; then
  echo "Prongsai needs a JDK 25 or newer, and none was found under the usual folders." >&2
  echo "Install one (Debian or Ubuntu: the package temurin-25-jdk of https://adoptium.net, or openjdk-25-jdk)," >&2
  echo "or set JAVA_HOME to the folder of one, and run the command again." >&2
  exit 1
fi
