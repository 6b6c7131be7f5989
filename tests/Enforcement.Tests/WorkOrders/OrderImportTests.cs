using Enforcement.Contracts.V1;
using Grpc.Core;
using Platform.Testing;
using OrdersClient = Enforcement.Contracts.V1.WorkOrders.WorkOrdersClient;

namespace Enforcement.Tests.WorkOrders;

/// <summary>Orders of a sheet over gRPC: all of them or none.</summary>
public sealed class OrderImportTests : IAsyncLifetime
{
    private EnforcementApp _app = null!;
    private OrdersClient _orders = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _orders = new OrdersClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task As_many_orders_come_out_as_rows_go_in_with_numbers_in_their_order()
    {
        var request = Sheet(Enumerable.Range(1, 2_000).Select(number => Order($"T-{number}")));
        var imported = await _orders.ImportWorkOrdersAsync(request, ServiceApp.Key("import"));

        Assert.Equal((2_000, "LD〔2023〕1号", "LD〔2023〕2000号"), (imported.Count, imported.FirstNumber, imported.LastNumber));
        Assert.Empty(imported.Faults);
        Assert.Equal(2_000, await TotalAsync());
        var last = await _orders.ListWorkOrdersAsync(new ListWorkOrdersRequest { Text = "T-2000" });
        Assert.Equal("LD〔2023〕2000号", Assert.Single(last.Items).Number);
    }

    [Fact]
    public async Task Every_fault_of_every_row_is_told_at_once_and_nothing_is_imported()
    {
        var (good, nameless, twice) = (Order("T-1"), Order("T-2"), Order("T-1"));
        (nameless.Title, nameless.Category) = ("", WorkOrderCategory.Unspecified);

        var reply = await _orders.ImportWorkOrdersAsync(Sheet([good, nameless, twice]), ServiceApp.Key("import"));

        Assert.Equal([(3, "category"), (3, "title"), (4, "externalId")], reply.Faults.Select(fault => (fault.Row, fault.Field)));
        Assert.Contains("第2行", reply.Faults[2].Message, StringComparison.Ordinal);
        Assert.Equal((0, 0), (reply.Count, await TotalAsync()));
        // Nothing took effect, so the mended sheet may come under the same key.
        Assert.Equal(1, (await _orders.ImportWorkOrdersAsync(Sheet([good]), ServiceApp.Key("import"))).Count);
    }

    [Fact]
    public async Task An_external_number_that_is_known_names_its_order()
    {
        await _orders.ImportWorkOrdersAsync(Sheet([Order("T-1")]), ServiceApp.Key("first"));
        var reply = await _orders.ImportWorkOrdersAsync(Sheet([Order("T-2"), Order("T-1"), Order("")]), ServiceApp.Key("second"));
        var fault = Assert.Single(reply.Faults);
        Assert.Equal((3, "externalId"), (fault.Row, fault.Field));
        Assert.Contains("LD〔2023〕1号", fault.Message, StringComparison.Ordinal);
        Assert.Equal(1, await TotalAsync());
    }

    [Fact]
    public async Task The_same_sheet_under_the_same_key_is_imported_once_and_answered_alike()
    {
        var first = await _orders.ImportWorkOrdersAsync(Sheet([Order("T-1"), Order("")]), ServiceApp.Key("import"));
        var second = await _orders.ImportWorkOrdersAsync(Sheet([Order("T-1"), Order("")]), ServiceApp.Key("import"));
        Assert.Equal(first, second);
        Assert.Equal(2, await TotalAsync());
        var refused = await Assert.ThrowsAsync<RpcException>(() => _orders.ImportWorkOrdersAsync(Sheet([Order("T-9")]), ServiceApp.Key("import")).ResponseAsync);
        Assert.Equal(StatusCode.AlreadyExists, refused.StatusCode);
    }

    [Fact]
    public async Task A_sheet_that_is_only_to_be_checked_imports_nothing()
    {
        var request = Sheet([Order("T-1")]);
        request.CheckOnly = true;
        Assert.Empty((await _orders.ImportWorkOrdersAsync(request, ServiceApp.Key("check"))).Faults);
        Assert.Equal(0, await TotalAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2_001)]
    public async Task A_sheet_without_rows_or_with_too_many_is_not_imported(int rows)
    {
        var reply = await _orders.ImportWorkOrdersAsync(Sheet(Enumerable.Range(0, rows).Select(_ => Order(""))), ServiceApp.Key("import"));
        Assert.Equal(0, Assert.Single(reply.Faults).Row);
        Assert.Equal(0, await TotalAsync());
    }

    private static ImportWorkOrdersRequest Sheet(IEnumerable<RegisterWorkOrderRequest> orders) => new()
    {
        Rows = { orders.Select((order, index) => new ImportedOrder { Number = index + 2, Order = order }) },
    };

    private async Task<int> TotalAsync() => (await _orders.ListWorkOrdersAsync(new ListWorkOrdersRequest { Size = 1 })).Total;

    private RegisterWorkOrderRequest Order(string externalId) => new()
    {
        ExternalId = externalId,
        Category = WorkOrderCategory.CityAppearance,
        Channel = WorkOrderChannel.OwnFinding,
        Title = "占道",
        Description = "占道经营",
        Address = "中市路",
        ReportedAt = _app.Clock.GetUtcNow().AddHours(-1).ToUnixTimeMilliseconds() * 1_000,
    };
}
