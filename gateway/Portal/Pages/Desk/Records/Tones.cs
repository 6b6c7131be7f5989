using Google.Protobuf;
using Portal.State;

namespace Portal.Pages.Desk.Records;

/// <summary>Tones of states.</summary>
internal static class Tones
{
    public static Tone Of(string state) => state switch
    {
        "Resolved" or "Held" or "Closed" or "Corrected" or "Published" or "Completed" or "Handled" or "Skipped" or "Met" or "Adopted" or "InForce" or "Done" or "Cured" or "Answered" => Tone.Green,
        "ReturnedByReview" or "Reported" or "Due" or "Raised" => Tone.Amber,
        "Rejected" or "Missed" => Tone.Red,
        "Cancelled" or "Withdrawn" or "Stopped" or "Repealed" or "NotReached" or "Ended" or "Withheld" or "Lapsed" or "Settled" => Tone.Plain,
        _ => Tone.Blue,
    };

    /// <summary>Nothing is due any more.</summary>
    public static bool IsEnded(IMessage record) =>
        record.State() is "Resolved" or "Withdrawn" or "Closed" or "Published" or "Cancelled" or "Completed" or "Stopped" or "Handled" or "Cured" or "Withheld" or "Lapsed" or "Settled"
        || record.Text("completed_on").Length > 0 || record.Text("concluded_on").Length > 0 || record.Text("done_on").Length > 0;
}
