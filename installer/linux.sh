#!/usr/bin/env bash
# Makes a .deb with a Java of its own in target/installer, after "mvn package". Needs dpkg-deb and fakeroot, as jpackage does.
set -euo pipefail
cd "$(dirname "$0")/.."
app=target/app
[ -f "$app/lib/sevenloop.jar" ] || { echo "Run mvn -DskipTests package first." >&2; exit 1; }
java_home=$(cat "$app/java-home")
for tool in "$java_home/bin/jpackage" "$java_home/bin/jlink"; do
  [ -x "$tool" ] || { echo "A JDK with jpackage and jlink is needed; $java_home has none." >&2; exit 1; }
done
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | head -1)
out=target/installer
rm -rf "$out"
mkdir -p "$out/input"
for jar in "$app"/lib/*.jar; do
  case $(basename "$jar") in
    # OpenJFX's empty jars, beside those with the platform's classes, confuse jpackage.
    javafx-*-linux*.jar) cp "$jar" "$out/input/" ;;
    javafx-*.jar) ;;
    *) cp "$jar" "$out/input/" ;;
  esac
done
"$java_home/bin/jlink" --output "$out/runtime" --strip-debug --no-man-pages --no-header-files --compress zip-6 \
  --add-modules java.base,java.compiler,java.datatransfer,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.prefs,java.scripting,java.security.jgss,java.security.sasl,java.sql,java.sql.rowset,java.transaction.xa,java.xml,java.xml.crypto,jdk.charsets,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.management,jdk.unsupported,jdk.unsupported.desktop,jdk.xml.dom,jdk.zipfs
options=()
while IFS= read -r line; do
  case $line in -*) options+=(--java-options "$line") ;; esac
done <installer/jvm.options
"$java_home/bin/jpackage" --type deb --dest "$out" --name sevenloop --app-version "$version" --vendor SevenLoop \
  --description "SevenLoop, a community's command console" --input "$out/input" --main-jar sevenloop.jar \
  --main-class org.sevenloop.app.Launcher --runtime-image "$out/runtime" "${options[@]}" \
  --linux-package-name sevenloop --linux-menu-group Office --linux-shortcut \
  --linux-package-deps "libgtk-3-0, libgl1, libxxf86vm1"
rm -rf "$out/input" "$out/runtime"
ls "$out"/*.deb
