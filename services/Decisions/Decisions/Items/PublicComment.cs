using Decisions.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>One comment on a decision draft with its answer (arts. 15, 18). Its text and telephone number are personal.</summary>
internal sealed class PublicComment : Aggregate
{
    private PublicComment()
    {
    }

    private PublicComment(Guid id, string street)
        : base(id, street)
    {
    }

    public Guid ItemId { get; private set; }

    /// <summary>Running number within the item.</summary>
    public int Number { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    public string Channel { get; private set; } = "";

    public string CommenterKind { get; private set; } = "";

    public string Clause { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string Phone { get; private set; } = "";

    public Disposition? Disposition { get; private set; }

    public string Reason { get; private set; } = "";

    public DateOnly? DisposedOn { get; private set; }

    /// <summary>The text without personal data, as it may be published; empty keeps it unpublished.</summary>
    public string PublishedText { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static Result<PublicComment> Receive(RecordComment command, DecisionItem item, int number, Act act)
    {
        if (!item.TakesCommentsOn(command.ReceivedOn)) return ItemErrors.CommentsClosed;
        var comment = new PublicComment(act.NewId(), act.Street)
        {
            ItemId = item.Id,
            Number = number,
            ReceivedOn = command.ReceivedOn,
            Channel = command.Channel,
            CommenterKind = command.CommenterKind,
            Clause = command.Clause,
            Text = command.Text,
            Phone = command.Phone,
            IsSynthetic = command.IsSynthetic,
        };
        comment.Record(
            nameof(CommentReceived), act, new CommentReceived(comment.Id, item.Id, number, command.ReceivedOn, command.IsSynthetic), "DEC-22");
        return comment;
    }

    public Result<Unit> Dispose(DisposeComment command, Act act)
    {
        if (Disposition is not null) return ItemErrors.CommentAnswered;
        if (command.Reason.Length == 0) return StepErrors.DispositionUnreasoned;
        if (command.DisposedOn < ReceivedOn) return ItemErrors.TooEarly("disposedOn", ReceivedOn);
        Disposition = command.Disposition;
        Reason = command.Reason;
        DisposedOn = command.DisposedOn;
        PublishedText = command.PublishedText;
        Record(
            nameof(CommentDisposed), act, new CommentDisposed(Id, ItemId, Number, command.Disposition.ToString(), command.DisposedOn), "DEC-27");
        return Unit.Value;
    }
}

/// <summary>What became of a comment.</summary>
internal enum Disposition
{
    /// <summary>采纳.</summary>
    Adopted,

    /// <summary>部分采纳.</summary>
    PartlyAdopted,

    /// <summary>不采纳.</summary>
    NotAdopted,
}
