# The one-process host, compiled ahead for this machine. Sourced by ./run and ./dev, which set root.
standalone_host="$root/deploy/standalone/Standalone.Host"
standalone_program="$standalone_host/bin/precompiled/Standalone.Host.dll"

publish_standalone() {
  dotnet publish "$standalone_host/Standalone.Host.csproj" -c Release -p:Precompiled=true -o "${standalone_program%/*}" -v q -clp:NoSummary --nologo
}
