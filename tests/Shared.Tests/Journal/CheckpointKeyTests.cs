using System.Runtime.Versioning;
using Platform.Journal;

namespace Shared.Tests.Journal;

[UnsupportedOSPlatform("windows")]
public sealed class CheckpointKeyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("platform-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_key_published_in_rfc_8410_is_read_as_it_stands()
    {
        var file = Write("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n");

        var signer = new CheckpointSigner("rfc8410", CheckpointKey.Read(file));

        Assert.Equal("19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1", Convert.ToHexStringLower(signer.PublicKey.Span));
    }

    [Fact]
    public void A_key_is_made_once_and_only_its_owner_may_read_it()
    {
        var file = CheckpointKey.Ensure(Path.Combine(_folder, "keys", "ledger.key"));
        var seed = CheckpointKey.Read(file);

        Assert.Equal(32, seed.Length);
        Assert.Equal(seed, CheckpointKey.Read(CheckpointKey.Ensure(file)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n")]
    public void What_is_no_private_key_is_refused(string text) => Assert.Throws<FormatException>(() => CheckpointKey.Read(Write(text)));

    private string Write(string text)
    {
        var file = Path.Combine(_folder, "given.pem");
        File.WriteAllText(file, text);
        return file;
    }
}
