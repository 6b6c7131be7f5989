using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Journal;

/// <summary>Names and hashes of keys, as C2SP signed-note has them.</summary>
internal static class NoteKey
{
    public const byte Ed25519Type = 0x01;

    public static bool IsName(string name) => !string.IsNullOrEmpty(name) && !name.Any(static unit => unit is '+' or < ' ' || char.IsWhiteSpace(unit));

    public static uint Hash(string name, ReadOnlySpan<byte> publicKey) =>
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', Ed25519Type, .. publicKey]));
}
