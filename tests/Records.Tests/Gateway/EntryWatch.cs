using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Records.Tests.Gateway;

/// <summary>Sees whether what is done leaves an entry in the gateway's journal.</summary>
internal sealed class EntryWatch(string folder)
{
    private readonly HashSet<string> _silent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _left = new(StringComparer.Ordinal);

    public async Task<T> SeeAsync<T>(string useCase, Func<Task<T>> act)
    {
        var before = Entries();
        var done = await act();
        (Entries() > before ? _left : _silent).Add(useCase);
        return done;
    }

    /// <summary>Those of the use cases that were not driven, or left no entry when they were.</summary>
    public IReadOnlyList<string> Without(IEnumerable<string> useCases) => [.. useCases.Where(useCase => _silent.Contains(useCase) || !_left.Contains(useCase))];

    private long Entries()
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(folder, "gateway.db")};Mode=ReadOnly");
        database.Open();
        using var count = database.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM journal_entries";
        return Convert.ToInt64(count.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
