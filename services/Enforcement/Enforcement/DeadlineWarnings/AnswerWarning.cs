using Enforcement.Bureau;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.DeadlineWarnings;

/// <summary>Who answers for the matter says what delays it, what is done about it and by when it will be done.</summary>
internal sealed record AnswerWarning(Guid Id, string Reason, string Measures, DateOnly FinishOn);

internal sealed class AnswerWarningHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(AnswerWarning command, Act act, CancellationToken cancellation)
    {
        var warning = await db.Set<DeadlineWarning>().FirstOrDefaultAsync(known => known.Street == act.Street && known.Id == command.Id, cancellation);
        if (warning is null) return BureauErrors.NotFound;
        // Who leads the case now, not who led it when the warning was raised.
        var answered = warning.Answer(command, await ResponsibleAsync(warning, act.Street, cancellation), act);
        return answered.IsRefused ? answered.Refusal : await db.CommitAsync(new RecordKept(warning.Id), cancellation);
    }

    private Task<Guid?> ResponsibleAsync(DeadlineWarning warning, string street, CancellationToken cancellation) => warning.Subject == WarnedRecord.Case
        ? db.Cases.Where(filed => filed.Street == street && filed.Id == warning.SubjectId).Select(filed => (Guid?)filed.LeadOfficerId).FirstOrDefaultAsync(cancellation)
        : db.Set<WorkOrder>().Where(order => order.Street == street && order.Id == warning.SubjectId).Select(order => order.OfficerId).FirstOrDefaultAsync(cancellation);
}
