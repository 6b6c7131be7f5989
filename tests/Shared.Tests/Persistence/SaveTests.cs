using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Persistence;
using Platform.Persistence.Consumption;
using Platform.Testing;

namespace Shared.Tests.Persistence;

public sealed class SaveTests
{
    public static TheoryData<DatabaseProvider> Stores => Stage.Stores;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_save_that_changes_a_record_takes_exactly_one_entry_for_it(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await stage.StartAsync();
        await app.MoveAsync(1);

        await Assert.ThrowsAsync<UnjournaledChangeException>(() => app.ActAsync(1, parcel => parcel.Relabel("红")));
        await Assert.ThrowsAsync<UnjournaledChangeException>(() => app.ActAsync(1, parcel =>
        {
            parcel.Hold(ParcelActs.Act, "红", due: null);
            parcel.Hold(ParcelActs.Act, "蓝", due: null);
        }));
        await Assert.ThrowsAsync<UnjournaledChangeException>(() => app.LedgerAsync(async context =>
        {
            context.Parcels.Remove(await context.Parcels.SingleAsync());
            return await context.SaveChangesAsync();
        }));

        var parcel = await app.LedgerAsync(context => context.Parcels.SingleAsync());
        Assert.Null(parcel.Label);
        Assert.Equal(1, parcel.Version);
        Assert.Single(await app.AssertWholeAsync());
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_technical_row_is_saved_without_an_entry_and_a_synchronous_save_is_not_supported(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await stage.StartAsync();

        var rows = await app.LedgerAsync(context =>
        {
            context.SourcePositions.Add(new SourcePosition { Source = "elsewhere" });
            return context.SaveChangesAsync();
        });
        Assert.Equal(1, rows);
        await Assert.ThrowsAsync<NotSupportedException>(() => app.LedgerAsync(context => Task.FromResult(context.SaveChanges())));
        Assert.Empty(await app.AssertWholeAsync());
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Of_two_who_change_one_version_of_a_record_the_second_loses_whole(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await stage.StartAsync();
        await app.MoveAsync(1);

        var lost = await Assert.ThrowsAnyAsync<DbUpdateException>(() => app.LedgerAsync(async context =>
        {
            var mine = await context.Parcels.SingleAsync();
            await app.MoveAsync(1);
            mine.Hold(ParcelActs.Act, "迟", due: null);
            return await context.SaveChangesAsync();
        }));

        Assert.True(SaveConflict.IsLostRace(lost));
        var parcel = await app.LedgerAsync(context => context.Parcels.SingleAsync());
        Assert.Equal((2, 2L, null), (parcel.Step, parcel.Version, parcel.Label));
        Assert.Equal(["ParcelPosted", "ParcelMoved"], (await app.AssertWholeAsync()).Select(entry => entry.Type));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_commit_waits_for_the_disk_unless_whoever_writes_can_write_it_again(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        var (question, waits, goesOn) = store == DatabaseProvider.Sqlite
            ? ("SELECT CAST(synchronous AS TEXT) AS Value FROM pragma_synchronous", "2", "1")
            : ("SELECT current_setting('synchronous_commit') AS \"Value\"", "on", "off");

        await using (var app = await stage.StartAsync())
            Assert.Equal(waits, await AnswerAsync(app));
        await using (var app = await stage.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Databases:ledger:IsRepeatable"] = "true" }))
            Assert.Equal(goesOn, await AnswerAsync(app));

        Task<string> AnswerAsync(ServiceApp app) => app.LedgerAsync(context => context.Database.SqlQueryRaw<string>(question).SingleAsync());
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_request_key_replays_the_reply_once_given_and_refuses_another_content(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await stage.StartAsync();
        await app.MoveAsync(1);
        using var http = app.Http("ledger", ServiceApp.Staff(ParcelActs.Act.ActorId, "post", "clerk"));

        var first = await SendAsync(http, "k1", 100);
        Assert.Equal("2", await first.Content.ReadAsStringAsync());
        var again = await SendAsync(http, "k1", 100);
        Assert.Equal("2", await again.Content.ReadAsStringAsync());
        var other = await SendAsync(http, "k1", 200);
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.Contains("platform.request_key_reused", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var next = await SendAsync(http, "k2", 100);
        Assert.Equal("3", await next.Content.ReadAsStringAsync());

        Assert.Equal(3, (await app.AssertWholeAsync()).Count);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_request_sent_many_times_at_once_takes_effect_once(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await stage.StartAsync();
        await app.MoveAsync(1);
        using var http = app.Http("ledger", ServiceApp.Staff(ParcelActs.Act.ActorId, "post", "clerk"));

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
            await (await SendAsync(http, "same", 100)).Content.ReadAsStringAsync()));

        Assert.All(replies, reply => Assert.Equal("2", reply));
        Assert.Equal(2, (await app.AssertWholeAsync()).Count);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient http, string key, long fen)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/parcels/{ParcelActs.Id(1)}/stops")
        {
            Content = JsonContent.Create(new Stop("站", fen, [])),
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        request.Headers.Add("Idempotency-Key", key);
        return http.SendAsync(request);
    }
}
