using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Platform.Load;

/// <summary>
/// Fills a standalone platform's enforcement database, while it is stopped, with copies of its closed cases and of their journal entries, so that
/// pages can be measured at the size of many years. The copies have numbers and ids of their own and announce no events; the sequencer numbers
/// their entries at the next start. A multiplied journal proves nothing about its copies: such a folder is for measuring only.
/// </summary>
internal static class Multiplication
{
    private const int Step = 10;

    // The sequencer numbers about a thousand entries a second beside other work: more would keep it busy for long before anything can be measured.
    private const long MostEntries = 200_000;

    /// <summary>Copies until there are at least <paramref name="records"/> cases, the first of them with their entries; returns how many of both there are then.</summary>
    public static async Task<(long Cases, long Entries)> FillAsync(string folder, long records)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "enforcement.db")};Pooling=False");
        await connection.OpenAsync();
        await RunAsync(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; PRAGMA temp_store=MEMORY;");
        await RunAsync(connection, "CREATE TEMP TABLE closed AS SELECT rowid AS nr, \"Id\" AS id FROM penalty_cases WHERE \"Status\" = 'Closed';");
        var closed = await CountAsync(connection, "closed");
        var own = await CountAsync(connection, "journal_entries JOIN closed ON stream = 'PenaltyCase/' || lower(closed.id)");
        if (closed == 0 || own == 0) throw new InvalidOperationException("There is no closed case to copy.");

        var times = (records + closed - 1) / closed;
        var timesWithEntries = Math.Min(times, (MostEntries + own - 1) / own);
        for (var first = 1L; first <= times; first += Step)
        {
            var last = Math.Min(first + Step - 1, times);
            await RunAsync(connection, Copied(await ColumnsAsync(connection, "penalty_cases"), first, last));
            if (first <= timesWithEntries)
                await RunAsync(connection, CopiedEntries(await ColumnsAsync(connection, "journal_entries"), first, Math.Min(last, timesWithEntries)));
        }

        await RunAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE);");
        return (await CountAsync(connection, "penalty_cases"), await CountAsync(connection, "journal_entries"));
    }

    private static string Copied(IReadOnlyList<string> columns, long first, long last) => Insert("penalty_cases", columns, first, last, column => column switch
    {
        "Id" => NewId("known.\"Id\"", "known.rowid"),
        "Sequence" or "DecisionSequence" => $"known.\"{column}\" + 1000000 * copy.k",
        // Spread over the years before, as files are.
        "ActDate" or "FiledOn" or "DecidedOn" or "ClosedOn" => $"date(known.\"{column}\", '-' || (copy.k % 60) || ' years')",
        "Number" => "known.\"Number\" || '-' || copy.k",
        _ => $"known.\"{column}\"",
    }) + " FROM penalty_cases AS known JOIN closed ON closed.nr = known.rowid, copy;";

    private static string CopiedEntries(IReadOnlyList<string> columns, long first, long last) => Insert("journal_entries", [.. columns.Where(column => column != "id")], first, last, column => column switch
    {
        "stream" => $"'PenaltyCase/' || lower({NewId("closed.id", "closed.nr")})",
        "event_name" or "event_body" or "number" or "previous_event" => "NULL",
        _ => $"known.\"{column}\"",
    }) + " FROM closed JOIN journal_entries AS known ON known.stream = 'PenaltyCase/' || lower(closed.id), copy;";

    private static string Insert(string table, IReadOnlyList<string> columns, long first, long last, Func<string, string> value) => string.Create(
        CultureInfo.InvariantCulture,
        $"WITH RECURSIVE copy(k) AS (SELECT {first} UNION ALL SELECT k + 1 FROM copy WHERE k < {last}) INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", columns.Select(value))}");

    // The first half keeps the time of a UUIDv7; the rest says which case was copied and how often.
    private static string NewId(string id, string number) => $"substr({id}, 1, 18) || printf('-%04X-%012X', copy.k, {number})";

    private static async Task<IReadOnlyList<string>> ColumnsAsync(SqliteConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_info($table)";
        command.Parameters.AddWithValue("$table", table);
        List<string> columns = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) columns.Add(reader.GetString(0));
        return columns;
    }

    private static async Task<long> CountAsync(SqliteConnection connection, string from)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {from}";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
