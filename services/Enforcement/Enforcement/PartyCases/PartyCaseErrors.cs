using Platform.Law.Results;

namespace Enforcement.PartyCases;

internal static class PartyCaseErrors
{
    /// <summary>One answer for a number that does not exist and for a code that is not that case's.</summary>
    public static Refusal Unknown { get; } = new("enforcement.party_case_unknown", ErrorKind.NotFound, "没有查到案号和查询码都相符的案件。");
}
