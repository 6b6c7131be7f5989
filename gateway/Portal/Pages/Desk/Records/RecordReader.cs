using Google.Protobuf;
using Platform.Law.Results;
using Portal.Calls;

namespace Portal.Pages.Desk.Records;

/// <summary>Reads lists and single records of any kind.</summary>
internal static class RecordReader
{
    private const int Largest = 200;
    private const int MostPages = 50;

    /// <summary>The list's reply.</summary>
    public static Task<Outcome<IMessage>> ListAsync(this PortalCalls calls, RecordKind kind, IMessage request) =>
        PortalCalls.TryAsync(() => ServiceCall.SendAsync(calls.To(kind.Service), kind.List, request));

    /// <summary>One record; where the contract reads none by itself it is looked for in the list.</summary>
    public static async Task<Outcome<IMessage>> ReadAsync(this PortalCalls calls, RecordKind kind, string id)
    {
        if (kind.Get is { } get)
        {
            var request = ServiceCall.New(get.InputType);
            get.InputType.Require("id").Accessor.SetValue(request, id);
            return await PortalCalls.TryAsync(() => ServiceCall.SendAsync(calls.To(kind.Service), get, request));
        }

        for (var page = 1; page <= MostPages; page++)
        {
            var request = ServiceCall.New(kind.List.InputType);
            Set(request, "page", page);
            Set(request, "size", Largest);
            var outcome = await calls.ListAsync(kind, request);
            if (outcome.Value is not { } reply) return outcome;
            var items = reply.List("items");
            if (items.FirstOrDefault(item => item.Text("id") == id) is { } found) return new Outcome<IMessage> { Value = found };
            if (items.Count < Largest || request.Descriptor.FindFieldByName("page") is null) break;
        }

        return new Outcome<IMessage> { Refusal = new Refusal("portal.record_missing", ErrorKind.NotFound, "") };
    }

    /// <summary>Sets a number where the request has such a field.</summary>
    public static void Set(IMessage request, string field, int value) => request.Descriptor.FindFieldByName(field)?.Accessor.SetValue(request, value);
}
