using System.Runtime.CompilerServices;
using Google.Protobuf;
using Grpc.Core;

namespace Enforcement.EvidenceFiles;

/// <summary>The parts of a content as they arrive behind the form of an upload.</summary>
internal static class ContentStreams
{
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> PartsAsync<T>(
        this IAsyncStreamReader<T> stream, Func<T, ByteString> content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await stream.MoveNext(cancellation)) yield return content(stream.Current).Memory;
    }
}
