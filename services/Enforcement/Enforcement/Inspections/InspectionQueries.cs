using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Inspections;

/// <summary>Reads inspections: for staff, and for whoever holds a code.</summary>
internal sealed class InspectionQueries(EnforcementDbContext db)
{
    public async Task<InspectionView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        if (await Inspections(reader.Street).FirstOrDefaultAsync(known => known.Id == key, cancellation) is not { } found) return null;
        var setting = await db.SettingOfAsync(reader.Street, cancellation);
        var view = View(found);
        view.YearlyCap = InspectionCap.Of(setting.Local, found.PlannedOn);
        view.CountedInYear = await db.CountedInYearAsync(reader.Street, found.CreditCode, found.Year, cancellation);
        var inspects = reader.Roles.Contains(Roles.EnforcementOfficer) || reader.Roles.Contains(Roles.EnforcementHead);
        if (inspects) view.Code = found.Code ?? "";
        // Whoever has the rating code can rate in the enterprise's name: nobody of the bureau sees it, with whatever other role.
        if (!inspects && reader.Roles.Contains(Roles.JudicialClerk)) view.RatingCode = found.RatingCode ?? "";
        return view;
    }

    public async Task<ListInspectionsReply> ListAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        var inspections = Inspections(reader.Street);
        if (filter.From is { } from) inspections = inspections.Where(known => known.PlannedOn >= from);
        if (filter.To is { } to) inspections = inspections.Where(known => known.PlannedOn <= to);
        if (filter.StatusAs<InspectionStatus>() is { } status) inspections = inspections.Where(known => known.Status == status);
        if (filter.CaseId is { } id) inspections = inspections.Where(known => known.CaseId == id);
        var (page, total) = await inspections.OrderByDescending(known => known.PlannedOn).ThenByDescending(known => known.Id)
            .PageAsync(keeps: null, filter.Page, filter.Size, cancellation);
        return new ListInspectionsReply { Total = total, Items = { page.Select(View) } };
    }

    /// <summary>The inspection either code belongs to, however it was written down; null when it belongs to none.</summary>
    public async Task<JointInspection?> ByCodeAsync(string written, string street, CancellationToken cancellation) =>
        ReceiptCode.Read(written) is { } code
            ? await Inspections(street).FirstOrDefaultAsync(known => known.Code == code || known.RatingCode == code, cancellation)
            : null;

    public static bool IsRatingCode(JointInspection found, string written) => found.RatingCode is { } code && ReceiptCode.Read(written) == code;

    public static InspectionNotice Notice(JointInspection found, string written) => new()
    {
        CompanyName = found.CompanyName,
        Status = found.Status.ToString(),
        PlannedOn = WireTime.Day(found.PlannedOn),
        Ground = (Wire.InspectionGround)((int)found.Ground + 1),
        ApprovedOn = WireTime.Day(found.ApprovedOn),
        AnnouncedOn = WireTime.Day(found.AnnouncedOn),
        InspectedOn = WireTime.Day(found.InspectedOn),
        Matters = { found.Matters.Select(matter => new InspectionMatter { Unit = matter.Unit, Matter = matter.Matter }) },
        MayRate = found is { Status: InspectionStatus.Inspected, RatedAt: null } && IsRatingCode(found, written),
        IsRated = found.RatedAt is not null,
    };

    private IQueryable<JointInspection> Inspections(string street) => db.Set<JointInspection>().AsNoTracking().Where(known => known.Street == street);

    private static InspectionView View(JointInspection found) => new()
    {
        Id = found.Id.ToString(),
        Status = found.Status.ToString(),
        CompanyName = found.CompanyName,
        CreditCode = found.CreditCode,
        CompanyAddress = found.CompanyAddress,
        PlannedOn = WireTime.Day(found.PlannedOn),
        Ground = (Wire.InspectionGround)((int)found.Ground + 1),
        GroundNote = found.GroundNote,
        FirstOfficerId = found.FirstOfficerId.ToString(),
        SecondOfficerId = found.SecondOfficerId.ToString(),
        Matters =
        {
            found.Matters.Select(matter => new InspectionMatterView
            {
                Number = matter.Number, Unit = matter.Unit, Matter = matter.Matter, Result = matter.Result, HasProblem = matter.HasProblem,
            }),
        },
        ApprovedOn = WireTime.Day(found.ApprovedOn),
        ApprovedBy = found.ApprovedBy?.ToString() ?? "",
        AnnouncedOn = WireTime.Day(found.AnnouncedOn),
        NoticeNote = found.NoticeNote,
        InspectedOn = WireTime.Day(found.InspectedOn),
        CaseId = found.CaseId?.ToString() ?? "",
        Score = found.Score,
        RatingRemarks = found.RatingRemarks,
        RatedAt = found.RatedAt is { } at ? WireTime.Microseconds(at) : 0,
        CancelReason = found.CancelReason,
        IsSynthetic = found.IsSynthetic,
    };
}
