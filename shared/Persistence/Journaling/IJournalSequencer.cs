namespace Platform.Persistence.Journaling;

/// <summary>Numbers one service's committed entries.</summary>
public interface IJournalSequencer
{
    /// <summary>Numbers everything that is committed now; returns how many entries it numbered.</summary>
    Task<int> NumberAsync(CancellationToken cancellation);
}
