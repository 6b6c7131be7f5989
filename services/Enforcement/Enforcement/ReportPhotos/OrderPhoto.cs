using Enforcement.EvidenceFiles;
using Enforcement.WorkOrders;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.ReportPhotos;

/// <summary>
/// A photograph that came with a report of the public. The original is kept for who handles the order; the copy without what is written beside the
/// picture is what everybody else is given, and has a hash of its own.
/// </summary>
internal sealed class OrderPhoto : Aggregate
{
    public const int MostOfAnOrder = 3;
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

    public static Result<OrderPhoto> Receive(WorkOrder order, CheckedContent original, byte[] publicCopy, string publicSha256, int number, Act act)
    {
        if (!order.IsOpen) return PhotoErrors.OrderClosed;
        if (number > MostOfAnOrder) return PhotoErrors.TooMany;
        var photo = new OrderPhoto(act.NewId(), act.Street)
        {
            WorkOrderId = order.Id,
            Number = number,
            MediaType = original.Format.MediaType,
            Bytes = original.Bytes,
            Sha256 = original.Sha256,
            PublicBytes = publicCopy.Length,
            PublicSha256 = publicSha256,
            PublicContentId = act.NewId(),
            ArrivedAt = act.At,
        };
        photo.Record("ReportPhotoReceived", act, happened: null, "SEC-20", "TRI-09");
        return photo;
    }
}
