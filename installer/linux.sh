#!/usr/bin/env bash
# Makes a .deb with a Java of its own in target/installer. Needs what the build needs, and dpkg-deb.
# The package is target/app itself with a runtime beside it: one start script everywhere, so that a terminal's locale,
# options and exit status are the same from the sources and from the package.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v dpkg-deb >/dev/null || { echo "dpkg-deb is missing: run this on Debian or one of its kin, such as UOS, Kylin or Ubuntu." >&2; exit 1; }
app=target/app
if [ ! -f "$app/lib/sevenloop.jar" ]; then
  command -v mvn >/dev/null || { echo "Maven is missing: install Maven 3.8 or later." >&2; exit 1; }
  mvn -B -q -DskipTests package
fi
java_home=$(cat "$app/java-home")
[ -x "$java_home/bin/jlink" ] || { echo "jlink is missing: $java_home is no full JDK; install one, such as Eclipse Temurin 25, and run mvn -DskipTests clean package." >&2; exit 1; }

version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | head -1)
architecture=$(dpkg --print-architecture)
out=target/installer
root=$out/root
home=$root/opt/sevenloop
rm -rf "$out"
mkdir -p "$home" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/doc/sevenloop" "$root/DEBIAN"

cp -rp "$app/bin" "$app/lib" "$home/"
rm "$home/bin/sevenloop.bat" "$home/lib/sevenloop.aot"
"$java_home/bin/jlink" --output "$home/runtime" --strip-debug --no-man-pages --no-header-files \
  --add-modules java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.prefs,java.scripting,java.security.jgss,java.sql,java.transaction.xa,java.xml.crypto,jdk.charsets,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.unsupported,jdk.unsupported.desktop,jdk.xml.dom,jdk.zipfs
# The quick-start cache belongs to this very runtime.
"$home/runtime/bin/java" @installer/jvm.options "-XX:AOTCacheOutput=$home/lib/sevenloop.aot" -cp "$home/lib/sevenloop.jar" \
  org.sevenloop.app.Rehearsal "$out" >"$out/rehearsal.log" 2>&1

ln -s /opt/sevenloop/bin/sevenloop "$root/usr/bin/sevenloop"
cp -r assets/licences "$app/sbom.json" "$root/usr/share/doc/sevenloop/"
cat >"$root/usr/share/applications/sevenloop.desktop" <<END
[Desktop Entry]
Type=Application
Name=SevenLoop
Name[zh_CN]=七环指挥台
Comment=A community's command console
Comment[zh_CN]=社区防控指挥台
Exec=/opt/sevenloop/bin/sevenloop
Terminal=false
Categories=Office;
END
cat >"$root/DEBIAN/control" <<END
Package: sevenloop
Version: $version
Architecture: $architecture
Maintainer: SevenLoop <sevenloop@localhost>
Section: misc
Priority: optional
Installed-Size: $(du -ks "$root" | cut -f1)
Depends: libgtk-3-0 | libgtk-3-0t64, libgl1, libxxf86vm1, libxtst6, libfontconfig1
Description: SevenLoop, a community's command console
 Takes a street's workbooks in, shows who is where and how dangerous it is,
 and prints the day's paper. Brings its own Java.
END
chmod -R u=rwX,go=rX "$root"
# gzip: xz takes minutes for a few megabytes less.
dpkg-deb --root-owner-group -Zgzip --build "$root" "$out/sevenloop_${version}_$architecture.deb"
rm -r "$root" "$out/java-home"
