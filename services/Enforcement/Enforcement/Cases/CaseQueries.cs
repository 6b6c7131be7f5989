using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Persistence;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Reads cases for the portal; hides the party from whoever has no part in the case.</summary>
internal sealed class CaseQueries(EnforcementDbContext db)
{
    private const int LargestPage = 200;

    public async Task<PenaltyCaseView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        var found = await db.Cases.AsNoTracking().FirstOrDefaultAsync(filed => filed.Street == reader.Street && filed.Id == key, cancellation);
        return found is null ? null : View(found, reader);
    }

    public async Task<ListPenaltyCasesReply> ListAsync(ListPenaltyCasesRequest request, Act reader, CancellationToken cancellation)
    {
        var cases = db.Cases.AsNoTracking().Where(filed => filed.Street == reader.Street);
        if (request.Track != Wire.CaseTrack.Unspecified)
        {
            var track = (CaseTrack)((int)request.Track - 1);
            cases = cases.Where(filed => filed.Track == track);
        }

        if (Enum.TryParse<CaseStatus>(request.Status, out var status)) cases = cases.Where(filed => filed.Status == status);
        if (WireTime.Day(request.FiledFrom) is { } from) cases = cases.Where(filed => filed.FiledOn >= from);
        if (WireTime.Day(request.FiledTo) is { } to) cases = cases.Where(filed => filed.FiledOn <= to);
        var size = Math.Clamp(request.Size, 1, LargestPage);
        var total = await cases.CountAsync(cancellation);
        var page = await cases
            .OrderByDescending(filed => filed.FiledOn).ThenByDescending(filed => filed.Sequence)
            .Skip((Math.Max(request.Page, 1) - 1) * size).Take(size)
            .ToListAsync(cancellation);
        return new ListPenaltyCasesReply { Total = total, Items = { page.Select(filed => View(filed, reader)) } };
    }

    private static PenaltyCaseView View(PenaltyCase filed, Act reader) => new()
    {
        Id = filed.Id.ToString(),
        Number = filed.Number,
        Track = (Wire.CaseTrack)((int)filed.Track + 1),
        Status = filed.Status.ToString(),
        Cause = filed.Cause,
        ViolationCode = filed.ViolationCode,
        LegalBasis = filed.LegalBasis,
        FiledOn = WireTime.Day(filed.FiledOn),
        LeadOfficerId = filed.LeadOfficerId.ToString(),
        AssistingOfficerId = filed.AssistingOfficerId.ToString(),
        Source = (Wire.CaseSource)((int)filed.Source + 1),
        WorkOrderId = filed.WorkOrderId?.ToString() ?? "",
        ActDate = WireTime.Day(filed.ActDate),
        Place = filed.Place,
        PartyKind = (Wire.PartyKind)((int)filed.Party.Kind + 1),
        PartyName = MaySeeParty(filed, reader) ? filed.Party.Name : PartyMask.Of(filed.Party),
        Facts = filed.Facts,
        DecisionClock = filed.DecisionClock is null ? "" : DocumentJson.Write(filed.DecisionClock),
    };

    private static bool MaySeeParty(PenaltyCase filed, Act reader) =>
        reader.ActorId == filed.LeadOfficerId || reader.ActorId == filed.AssistingOfficerId
        || reader.Roles.Contains(Roles.EnforcementHead) || reader.Roles.Contains(Roles.LegalReviewer);
}
