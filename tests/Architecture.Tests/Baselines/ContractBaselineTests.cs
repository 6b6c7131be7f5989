using Google.Protobuf;
using Google.Protobuf.Reflection;
using Platform.Hosting;
using Platform.Journal;

namespace Architecture.Tests.Baselines;

/// <summary>What services promise each other on the wire stays promised: methods, fields and numbers, events and their samples.</summary>
public sealed class ContractBaselineTests
{
    public static TheoryData<string> Services => [.. Repository.Services];

    [Theory]
    [MemberData(nameof(Services))]
    public void The_gRPC_contract_of_a_service_keeps_its_methods_and_fields(string service) =>
        Baseline.Check($"{service}/grpc.txt", Baseline.Join(ProtoLines.Of(Repository.ContractsAssembly(service))), Baseline.Lines);

    [Fact]
    public void The_gRPC_contract_of_the_journal_keeps_its_methods_and_fields() =>
        Baseline.Check("Journal/grpc.txt", Baseline.Join(ProtoLines.Of(typeof(PlatformHost).Assembly)), Baseline.Lines);

    [Theory]
    [MemberData(nameof(Services))]
    public void The_events_of_a_service_gain_only_optional_properties_and_are_read_as_they_were_written(string service)
    {
        var known = Baseline.Lines(Baseline.Text($"{service}/events.txt"));
        var samples = Baseline.Lines(Baseline.Text($"{service}/event-samples.txt")).ToDictionary(line => line.Split(' ')[0], StringComparer.Ordinal);
        var events = Events(service);
        foreach (var type in events)
        {
            var name = EventNameAttribute.Of(type).Name;
            Assert.Empty(EventLines.AddedButWanted([.. known.Where(line => line.StartsWith($"{name} ", StringComparison.Ordinal))], type));
            if (samples.TryGetValue(name, out var sample)) Assert.Empty(EventLines.Unread(sample, type));
        }

        Baseline.Check($"{service}/events.txt", Baseline.Join(events.SelectMany(EventLines.Shape)), Baseline.Lines);
        Baseline.Check($"{service}/event-samples.txt", Baseline.Join(events.Select(EventLines.Sample)), promises: null);
    }

    [Fact]
    public async Task The_REST_routes_keep_what_outside_systems_rely_on()
    {
        await using var app = ComposedPlatform.Build(builder =>
        {
            foreach (var service in Repository.Services) RestDescription.Register(builder.Services, Lower(service));
        });
        var documents = 0;
        foreach (var service in Repository.Services)
        {
            var document = await RestDescription.OfAsync(app.Services, Lower(service));
            if (document.Length > 0) documents++;
            if (document.Length + Baseline.Text($"{service}/openapi.json").Length > 0)
                Baseline.Check($"{service}/openapi.json", document, RestDescription.Promises);
        }

        Assert.True(documents >= 2, "The REST routes of work orders and reports are described.");
    }

    [Fact]
    public void A_route_or_property_that_is_gone_is_found_and_a_new_one_is_not_a_fault()
    {
        const string known = """{ "paths": { "/cases": { "get": { "summary": "a" } } }, "schemas": { "Case": { "required": [ "id", "number" ] } } }""";
        const string grown = """{ "paths": { "/cases": { "get": { "summary": "b" } } }, "schemas": { "Case": { "required": [ "cause", "id", "number" ] } } }""";
        const string shrunk = """{ "paths": { "/cases": { "get": { "summary": "a" } } }, "schemas": { "Case": { "required": [ "id" ] } } }""";
        Assert.Empty(Baseline.Broken(RestDescription.Promises(known), RestDescription.Promises(grown)));
        Assert.Contains("""'/schemas/Case/required[] = "number"' is gone""", Assert.Single(Baseline.Broken(RestDescription.Promises(known), RestDescription.Promises(shrunk))));
    }

    [Fact]
    public void A_field_that_is_gone_retagged_or_retyped_is_found()
    {
        var known = ProtoLines.Of([Planted(new FieldDescriptorProto { Name = "number", Number = 1, Type = FieldDescriptorProto.Types.Type.String })]);
        var retagged = ProtoLines.Of([Planted(new FieldDescriptorProto { Name = "number", Number = 2, Type = FieldDescriptorProto.Types.Type.String })]);
        var retyped = ProtoLines.Of([Planted(new FieldDescriptorProto { Name = "number", Number = 1, Type = FieldDescriptorProto.Types.Type.Int64 })]);
        Assert.Equal(["message planted.v1.Case 1 = string number"], known);
        Assert.Contains("is gone", Assert.Single(Baseline.Broken(known, retagged)));
        Assert.Contains("is gone", Assert.Single(Baseline.Broken(known, retyped)));
        Assert.Contains("is gone", Assert.Single(Baseline.Broken(known, [])));
        Assert.Empty(Baseline.Broken(known, [.. known, "message planted.v1.Case 2 = string cause"]));
        Assert.Equal(["+ message planted.v1.Case 2 = string cause"], Baseline.Differences(known, [.. known, "message planted.v1.Case 2 = string cause"]));
    }

    [Fact]
    public void An_event_property_that_is_gone_or_new_and_wanted_is_found()
    {
        var known = EventLines.Shape(typeof(Before));
        Assert.Contains("'urn:platform:planted:case-filed:v1 Number: String' is gone", Assert.Single(Baseline.Broken(known, EventLines.Shape(typeof(After)))));
        Assert.Contains("Cause: String' is new and not optional", Assert.Single(EventLines.AddedButWanted(known, typeof(After))));
        Assert.Contains("'number' of an event", Assert.Single(EventLines.Unread(EventLines.Sample(typeof(Before)), typeof(After))));
        Assert.Empty(EventLines.Unread(EventLines.Sample(typeof(Before)), typeof(Before)));
    }

    private static List<Type> Events(string service) =>
        [.. Repository.ContractsAssembly(service).GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IIntegrationEvent).IsAssignableFrom(type))
            .OrderBy(type => EventNameAttribute.Of(type).Name, StringComparer.Ordinal)];

#pragma warning disable CA1308 // Services are called by lower-case names.
    private static string Lower(string service) => service.ToLowerInvariant();
#pragma warning restore CA1308

    private static FileDescriptor Planted(FieldDescriptorProto field)
    {
        var file = new FileDescriptorProto { Name = "planted.proto", Package = "planted.v1", Syntax = "proto3" };
        file.MessageType.Add(new DescriptorProto { Name = "Case", Field = { field } });
        return FileDescriptor.BuildFromByteStrings([file.ToByteString()])[0];
    }

    [EventName("urn:platform:planted:case-filed:v1", 1)]
    private sealed record Before(Guid Subject, string Number) : IIntegrationEvent;

    [EventName("urn:platform:planted:case-filed:v1", 1)]
    private sealed record After(Guid Subject, string Cause, DateOnly? FiledOn) : IIntegrationEvent;
}
