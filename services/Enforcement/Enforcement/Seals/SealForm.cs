using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Seals;

/// <summary>Reads the forms of seals from the wire.</summary>
internal static class SealForm
{
    private const int LongestKey = 100;
    private const int HashDigits = 64;

    public static Result<SealDocument> Read(SealDocumentRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("caseId", form.CaseId, "案件");
        faults.Text("document", form.Document, LongestKey, "文书");
        return faults.Refusal(SealErrors.Invalid) is { } refusal ? refusal : new SealDocument(id, form.Document);
    }

    /// <summary>The hash in lower hex.</summary>
    public static Result<string> Read(GetSealVerificationRequest form)
    {
        var faults = new FieldFaults();
        faults.Require(form.Sha256.Length == HashDigits && form.Sha256.All(char.IsAsciiHexDigit), "sha256", "hash_invalid", "散列值应当是64位十六进制数字。");
        return faults.Refusal(SealErrors.Invalid) is { } refusal ? refusal : form.Sha256.ToLowerInvariant();
    }
}
