using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Configuration;
using Platform.Law.Results;

namespace Organization.Calendar;

/// <summary>Local values over gRPC.</summary>
internal sealed class LocalValuesGrpc(
    UseCases<OrganizationDbContext> useCases, SetLocalValueHandler set, OrganizationDbContext db, Acts acts) : LocalValues.LocalValuesBase
{
    private const int LongestKey = 80;
    private const string Open = "enforcement.";

    [Authorize(Policy = OrganizationPolicies.KeepLocalValues)]
    public override async Task<SetLocalValueReply> SetLocalValue(SetLocalValueRequest request, ServerCallContext context)
    {
        var command = Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => set.HandleAsync(command.Value, act, cancellation));
        return new SetLocalValueReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.ReadConfiguration)]
    public override async Task<LocalValueView> GetLocalValue(GetLocalValueRequest request, ServerCallContext context)
    {
        var reader = acts.Of(context);
        var found = await db.LocalValues.AsNoTracking().Of(reader).KeyAsync(request.Key, context.CancellationToken);
        var value = found?.On(WireTime.Day(request.On) ?? reader.Day);
        return value is null ? throw CalendarErrors.ValueNotFound.ToRpcException() : View(found!, value);
    }

    [Authorize(Policy = OrganizationPolicies.ReadConfiguration)]
    public override async Task<ListLocalValuesReply> ListLocalValues(ListLocalValuesRequest request, ServerCallContext context)
    {
        // The values of a key are one document; there are few keys, so they are paged after reading.
        var keys = await db.LocalValues.AsNoTracking().Of(acts.Of(context)).Where(known => known.Key.StartsWith(request.Prefix))
            .OrderBy(known => known.Key).ToListAsync(context.CancellationToken);
        var values = keys.SelectMany(key => key.Values.OrderByDescending(value => value.ValidFrom).Select(value => View(key, value))).ToList();
        return new ListLocalValuesReply { Total = values.Count, Items = { values.AsQueryable().Page(request.Page, request.Size) } };
    }

    [Authorize(Policy = OrganizationPolicies.ReadOpen)]
    public override async Task<ListLocalValuesReply> ListOpenLocalValues(ListOpenLocalValuesRequest request, ServerCallContext context)
    {
        var reader = acts.Of(context);
        var keys = await db.LocalValues.AsNoTracking().Of(reader).Where(known => known.Key.StartsWith(Open))
            .OrderBy(known => known.Key).ToListAsync(context.CancellationToken);
        var values = keys.SelectMany(key => key.On(reader.Day) is { } value ? new[] { View(key, value) } : []).ToList();
        return new ListLocalValuesReply { Total = values.Count, Items = { values.AsQueryable().Page(request.Page, request.Size) } };
    }

    private static Result<SetLocalValue> Read(SetLocalValueRequest form)
    {
        var faults = new FieldFaults();
        faults.Require(
            form.Key.Length is > 0 and <= LongestKey
                && form.Key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-' or '_'),
            "key", "key_invalid", $"配置项由小写字母、数字、点、连字符和下划线组成，不超过{LongestKey}位。");
        faults.Text("value", form.Value, FormFields.LongestText, "配置值");
        var from = faults.Day("validFrom", form.ValidFrom, "生效日期");
        var to = faults.OptionalDay("validTo", form.ValidTo, "失效日期");
        faults.OptionalText("source", form.Source, FormFields.LongestTitle, "依据");
        if (faults.Refusal("organization.local_value_form_invalid") is { } refusal) return refusal;
        return new SetLocalValue(new ConfiguredValue(form.Key, from, to, form.Value, form.Source.Length == 0 ? null : form.Source));
    }

    private static LocalValueView View(LocalValue key, ConfiguredValue value) => new()
    {
        Id = key.Id.ToString(),
        Key = key.Key,
        Value = value.Value,
        ValidFrom = WireTime.Day(value.ValidFrom),
        ValidTo = WireTime.Day(value.ValidTo),
        Source = value.Note ?? "",
    };
}
