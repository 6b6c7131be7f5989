using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Counsel;

/// <summary>Withdraws an opinion.</summary>
internal sealed record WithdrawCounselOpinion(Guid Id, DateOnly WithdrawnOn, string Reason);

internal sealed class WithdrawCounselOpinionHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(WithdrawCounselOpinion command, Act act, CancellationToken cancellation)
    {
        var opinion = await db.CounselOpinions.Of(act.Street, command.Id, cancellation);
        if (opinion is null) return CounselErrors.NotFound;
        var done = opinion.Withdraw(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(opinion.Id), cancellation);
    }
}
