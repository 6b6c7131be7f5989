using System.Globalization;
using System.Text.RegularExpressions;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.WorkOrders;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.PartyCases;

/// <summary>What was asked for: the number as the office writes it with its parts, null when it is no case number; and the code.</summary>
internal sealed record PartyQuestion(string? Number, int Year, int Sequence, string Code);

/// <summary>Reads what the party enters, and the form of another code.</summary>
internal static partial class PartyCaseForm
{
    private const int LongestNumber = 100;
    private const char FullWidthFirst = '！';
    private const char FullWidthLast = '～';

    public static Result<IssueQueryCode> Read(IssueQueryCodeRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Text("reason", form.Reason, ActForms.LongestText, "重新生成的理由");
        return faults.Refusal(ActForms.Invalid) is { } refusal ? refusal : new IssueQueryCode(id, form.Reason);
    }

    public static Result<PartyQuestion> Read(GetPartyCaseRequest form)
    {
        var faults = new FieldFaults();
        faults.Text("number", form.Number, LongestNumber, "案号");
        var code = ReceiptCode.Read(Narrow(form.Code));
        if (string.IsNullOrWhiteSpace(form.Code)) faults.Add("code", "text_missing", "请填写查询码。");
        else if (code is null) faults.Add("code", "code_invalid", "查询码是十六位字母和数字，请核对后重新填写。");
        if (faults.Refusal("enforcement.party_case_form_invalid") is { } refusal) return refusal;

        return Number().Match(Narrow(form.Number)) is { Success: true, Groups: var parts }
            && int.TryParse(parts["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts["sequence"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? new PartyQuestion(CaseNumber.Of(parts["prefix"].Value, year, sequence), year, sequence, code!)
            : new PartyQuestion(null, 0, 0, code!);
    }

    // People write what their keyboard gives: full-width figures, other brackets, spaces.
    private static string Narrow(string written) => string.Concat(written.Where(letter => !char.IsWhiteSpace(letter))
        .Select(letter => letter is >= FullWidthFirst and <= FullWidthLast ? (char)(letter - FullWidthFirst + '!') : letter));

    [GeneratedRegex(@"^(?<prefix>[^〔\[【(]+)[〔\[【(](?<year>[0-9]{4})[〕\]】)](?<sequence>[0-9]{1,8})号?$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Number();
}
