using System.Text;
using Platform.Journal;

namespace Shared.Tests.Journal;

public sealed class CheckpointTests
{
    private const string Origin = "journal.example/enforcement";
    private static readonly byte[] Root = MerkleTree.LeafHash("one"u8);

    [Theory]
    [InlineData(
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")]
    [InlineData(
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "r",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")]
    public void Signatures_are_those_of_rfc_8032(string seed, string publicKey, string message, string signature)
    {
        var signer = new CheckpointSigner("rfc8032", Convert.FromHexString(seed));

        Assert.Equal(publicKey, Convert.ToHexStringLower(signer.PublicKey.Span));
        Assert.Equal(signature, Convert.ToHexStringLower(signer.Sign(message).Signature));
    }

    [Fact]
    public void The_published_note_of_the_note_format_is_signed_and_read_alike()
    {
        const string Text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
        const string Note = Text + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        const string Key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        var signer = new CheckpointSigner("PeterNeumann", Convert.FromBase64String("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz").AsSpan(1));

        Assert.Equal(Key, signer.VerifierKey);
        Assert.Equal(Note, new SignedNote(Text, [signer.Sign(Text)]).ToString());
        Assert.True(CheckpointVerifier.Parse(Key)!.Verifies(SignedNote.Parse(Note)!));
    }

    [Fact]
    public void A_signed_checkpoint_opens_to_what_was_signed()
    {
        var signer = Signer(1);
        var checkpoint = new Checkpoint(Origin, 20_852_163, Root, "日志 一", "second");

        var note = signer.Sign(checkpoint).ToString();

        Assert.Equal(checkpoint, Verifier(signer).Open(note, Origin));
    }

    [Fact]
    public void No_character_of_the_signed_text_can_be_changed()
    {
        var signer = Signer(1);
        var note = signer.Sign(new Checkpoint(Origin, 976, Root)).ToString();
        var end = note.IndexOf("\n\n", StringComparison.Ordinal);

        for (var i = 0; i < end; i++)
        {
            var forged = new StringBuilder(note) { [i] = note[i] == 'A' ? 'B' : 'A' }.ToString();
            Assert.Null(Verifier(signer).Open(forged, Origin));
        }
    }

    [Fact]
    public void Another_key_another_origin_and_no_signature_do_not_open()
    {
        var note = Signer(1).Sign(new Checkpoint(Origin, 976, Root)).ToString();

        Assert.Null(Verifier(Signer(2)).Open(note, Origin));
        Assert.Null(Verifier(Signer(1)).Open(note, "journal.example/decisions"));
        Assert.Null(Verifier(Signer(1)).Open(new Checkpoint(Origin, 976, Root).ToText(), Origin));
    }

    [Fact]
    public void A_witness_signs_beside_the_journal_and_both_verify()
    {
        var journal = Signer(1);
        var witness = new CheckpointSigner("witness.example", Enumerable.Repeat((byte)9, 32).ToArray());

        var note = witness.Countersign(journal.Sign(new Checkpoint(Origin, 976, Root))).ToString();

        Assert.NotNull(Verifier(journal).Open(note, Origin));
        Assert.NotNull(Verifier(witness).Open(note, Origin));
    }

    [Fact]
    public void A_bad_signature_under_a_known_key_spoils_the_good_one()
    {
        var signer = Signer(1);
        var good = signer.Sign(new Checkpoint(Origin, 976, Root));
        var spoiled = good with { Signatures = [.. good.Signatures, good.Signatures[0] with { Signature = new byte[64] }] };

        Assert.True(Verifier(signer).Verifies(good));
        Assert.False(Verifier(signer).Verifies(spoiled));
    }

    [Theory]
    [InlineData("journal.example\n0976\n{root}\n")]
    [InlineData("journal.example\n-1\n{root}\n")]
    [InlineData("journal.example\n976\n{root}")]
    [InlineData("journal.example\n976\n")]
    [InlineData("\n976\n{root}\n")]
    [InlineData("journal.example\n976\nAAAA\n")]
    [InlineData("journal.example\n976\n{root}\n\n")]
    [InlineData("journal.example\n9223372036854775808\n{root}\n")]
    public void Text_that_is_no_checkpoint_is_not_read(string text) =>
        Assert.Null(Checkpoint.Parse(text.Replace("{root}", Convert.ToBase64String(Root), StringComparison.Ordinal)));

    [Theory]
    [InlineData("text\n")]
    [InlineData("text\n\n")]
    [InlineData("text\n\n- name AAAAAAAA\n")]
    [InlineData("text\n\n— name AAAA\n")]
    [InlineData("text\n\n— na+me AAAAAAAA\n")]
    [InlineData("text\n\n— name AAAAAAAA")]
    [InlineData("te\txt\n\n— name AAAAAAAA\n")]
    public void Text_that_is_no_note_is_not_read(string note) => Assert.Null(SignedNote.Parse(note));

    [Fact]
    public void Lines_that_break_cannot_be_signed()
    {
        Assert.Throws<ArgumentException>(() => new Checkpoint("journal\n999", 976, Root));
        Assert.Throws<ArgumentException>(() => new Checkpoint(Origin, 976, Root, ""));
        Assert.Throws<ArgumentException>(() => new CheckpointSigner("two words", new byte[32]));
    }

    [Fact]
    public void A_verifier_key_whose_hash_is_not_its_own_is_refused()
    {
        var key = Signer(1).VerifierKey;

        Assert.NotNull(CheckpointVerifier.Parse(key));
        Assert.Null(CheckpointVerifier.Parse("x" + key));
    }

    private static CheckpointSigner Signer(byte seed) => new(Origin, Enumerable.Repeat(seed, 32).ToArray());

    private static CheckpointVerifier Verifier(CheckpointSigner signer) => CheckpointVerifier.Parse(signer.VerifierKey)!;
}
