using System.Security.Cryptography;
using Enforcement.EvidenceFiles;
using Enforcement.WorkOrders;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.ReportPhotos;

/// <summary>
/// A photograph of an order: it came with a report of the public, or an officer added it to show how the matter was handled. The original is kept
/// for who handles the order; the copy without what is written beside the picture is what everybody else is given, and has a hash of its own.
/// </summary>
internal sealed class OrderPhoto : Aggregate
{
    public const int MostOfAReport = 3;

    /// <summary>Each time an order is handled; one handled again may show as many anew.</summary>
    public const int MostOfHandling = 6;

    public const long MostBytes = 5 * 1024 * 1024;

    private OrderPhoto()
    {
    }

    private OrderPhoto(Guid id, string street)
        : base(id, street)
    {
    }

    public Guid WorkOrderId { get; private set; }

    /// <summary>Within its order.</summary>
    public int Number { get; private set; }

    public string MediaType { get; private set; } = "";

    public long Bytes { get; private set; }

    /// <summary>Of the original, in lower hex; its content lies under the photograph's id.</summary>
    public string Sha256 { get; private set; } = "";

    public long PublicBytes { get; private set; }

    /// <summary>Of the public copy, whose content lies under <see cref="PublicContentId"/>.</summary>
    public string PublicSha256 { get; private set; } = "";

    public Guid PublicContentId { get; private set; }

    public DateTimeOffset ArrivedAt { get; private set; }

    /// <summary>The officer who added it to show how the matter was handled; null for one that came with the report.</summary>
    public Guid? AddedBy { get; private set; }

    public bool IsOfHandling => AddedBy is not null;

    /// <summary>Takes one that comes with a report; <paramref name="earlier"/> are those of the order so far.</summary>
    public static Result<OrderPhoto> Receive(WorkOrder order, ArrivedPhoto arrived, IReadOnlyList<OrderPhoto> earlier, Act act)
    {
        if (!order.IsOpen) return PhotoErrors.OrderClosed;
        if (earlier.Count(known => !known.IsOfHandling) >= MostOfAReport) return PhotoErrors.TooMany;
        var photo = Of(order, arrived, earlier, addedBy: null, act);
        photo.Record("ReportPhotoReceived", act, happened: null, "SEC-20", "TRI-09");
        return photo;
    }

    /// <summary>Takes one that shows how the matter was handled, before the order is resolved.</summary>
    public static Result<OrderPhoto> Show(WorkOrder order, ArrivedPhoto arrived, IReadOnlyList<OrderPhoto> earlier, Act act)
    {
        if (order.AgainstHandlingPhoto(act) is { } refused) return refused;
        if (earlier.Count(known => known.IsOfHandling && known.ArrivedAt > order.HandledSince) >= MostOfHandling) return PhotoErrors.TooManyOfHandling;
        var photo = Of(order, arrived, earlier, act.ActorId, act);
        photo.Record("HandlingPhotoReceived", act, happened: null, "SEC-20", "TRI-09");
        return photo;
    }

    private static OrderPhoto Of(WorkOrder order, ArrivedPhoto arrived, IReadOnlyList<OrderPhoto> earlier, Guid? addedBy, Act act)
    {
        var (original, bare) = arrived;
        return new OrderPhoto(act.NewId(), act.Street)
        {
            WorkOrderId = order.Id,
            Number = earlier.Count == 0 ? 1 : earlier.Max(known => known.Number) + 1,
            MediaType = original.Format.MediaType,
            Bytes = original.Bytes,
            Sha256 = original.Sha256,
            PublicBytes = bare.Length,
            PublicSha256 = Convert.ToHexStringLower(SHA256.HashData(bare)),
            PublicContentId = act.NewId(),
            ArrivedAt = act.At,
            AddedBy = addedBy,
        };
    }
}

/// <summary>A photograph that arrived whole, and its copy without what is written beside the picture.</summary>
internal sealed record ArrivedPhoto(CheckedContent Original, byte[] Bare);
