using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.FileExaminations;

/// <summary>Reads standards, and examines files for whoever looks at them.</summary>
internal sealed class ExaminationQueries(EnforcementDbContext db, FileExaminer examiner)
{
    public async Task<ListExaminationStandardsReply> ListAsync(ListExaminationStandardsRequest request, string street, CancellationToken cancellation)
    {
        var standards = db.ExaminationStandards.AsNoTracking().Where(known => known.Street == street);
        if (WireTime.Day(request.On) is { } on) standards = standards.Where(known => known.ValidFrom <= on && (known.ValidTo == null || known.ValidTo >= on));
        var (page, total) = await standards.OrderByDescending(known => known.ValidFrom).PageAsync(keeps: null, request.Page, request.Size, cancellation);
        var reply = new ListExaminationStandardsReply { Total = total, Items = { page.Select(View) } };
        var delivered = StandardInForce.Delivered;
        if (request.On.Length > 0 && total == 0)
            reply.Delivered = new ExaminationStandardView { Document = delivered.Title, Items = { delivered.Items.Select(View) } };
        return reply;
    }

    /// <summary>Null when there is no such case.</summary>
    public async Task<CaseExaminationView?> OfCaseAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        if (await db.Cases.AsNoTracking().InStreet(reader.Street, key, cancellation) is not { } found) return null;
        var setting = await db.SettingOfAsync(reader.Street, cancellation);
        var examination = await examiner.ExamineAsync(found, setting, reader.Day, intended: null, cancellation);
        return new CaseExaminationView
        {
            Standard = examination.Standard,
            Score = examination.Score,
            LostPoints = examination.LostPoints,
            IsDisqualified = examination.IsDisqualified,
            Items =
            {
                examination.Findings.OrderByDescending(finding => finding.Item.IsFatal).ThenByDescending(finding => finding.Item.Points)
                    .Select(finding => Examined(finding.Item, ExaminationState.Fails, finding.Places)),
                examination.Holding.Select(item => Examined(item, ExaminationState.Holds)),
                examination.Waiting.Select(item => Examined(item, ExaminationState.Waits)),
            },
        };
    }

    private static ExaminedItemView Examined(ExaminationItem item, ExaminationState state, params IReadOnlyList<string> places)
    {
        var check = FileChecks.Of(item.Check);
        return new ExaminedItemView
        {
            Group = (Wire.ExaminationGroup)((int)check.Group + 1),
            Check = (Wire.ExaminationCheck)((int)item.Check + 1),
            Text = item.Text,
            Points = item.Points,
            IsFatal = item.IsFatal,
            State = state,
            Places = { places },
            RuleId = check.RuleId,
            Act = state == ExaminationState.Fails ? check.Mends : "",
        };
    }

    private static ExaminationStandardView View(ExaminationStandard shown) => new()
    {
        Id = shown.Id.ToString(),
        Document = shown.Document,
        ValidFrom = WireTime.Day(shown.ValidFrom),
        ValidTo = WireTime.Day(shown.ValidTo),
        Items = { shown.Items.Select(View) },
    };

    private static ExaminationItemView View(ExaminationItem item) => new()
    {
        Group = (Wire.ExaminationGroup)((int)FileChecks.Of(item.Check).Group + 1),
        Check = (Wire.ExaminationCheck)((int)item.Check + 1),
        Text = item.Text,
        Points = item.Points,
        IsFatal = item.IsFatal,
        Tracks = { item.Tracks.Select(track => (Wire.CaseTrack)((int)track + 1)) },
        Outcomes = { item.Outcomes.Select(outcome => CaseWire.Outcome(outcome)) },
    };
}
