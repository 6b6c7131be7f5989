using Enforcement.Contracts.V1;
using Organization.Contracts;
using Portal.Calls;
using Portal.Forms;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>The electronic seal on the desk.</summary>
internal static class SealRecords
{
    /// <summary>Names the bound file among what is sealed of a case.</summary>
    public const string Dossier = "dossier";

    /// <summary>Done to a case: chooses among what the reader may seal of it now.</summary>
    public static DeskAct Sealing { get; } = new DeskAct(
        Seals.Descriptor.FindMethodByName(nameof(Seals.SealsClient.SealDocument)), "case_id", [Roles.LegalReviewer, Roles.EnforcementHead],
        Ask.From("document", Sealable));

    private static async Task<IReadOnlyList<FieldOption>> Sealable(ChoiceSource source)
    {
        var documents = new CaseDocuments.CaseDocumentsClient(source.Calls.To("enforcement"));
        var read = await PortalCalls.TryAsync(() => documents.ListCaseDocumentsAsync(new ListCaseDocumentsRequest { CaseId = source.Record ?? "" }).ResponseAsync);
        if (read.Value is not { } list) return [];
        List<FieldOption> options = [.. list.Items.Where(item => item.MaySeal).Select(item => new FieldOption(item.Key, $"{item.Title}　{item.Number}".Trim()))];
        if (list.MaySealDossier) options.Add(new FieldOption(Dossier, source.Words.Of("enforcement", "Docs_Dossier")));
        return options;
    }
}
