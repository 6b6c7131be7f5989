using System.Reflection;
using Google.Protobuf.Reflection;

namespace Architecture.Tests.Baselines;

/// <summary>A protobuf contract as lines: one for each method, field and enum value.</summary>
internal static class ProtoLines
{
    public static List<string> Of(Assembly assembly) => Of(assembly.GetTypes()
        .Select(type => type.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static))
        .Where(property => property?.PropertyType == typeof(FileDescriptor))
        .Select(property => (FileDescriptor)property!.GetValue(null)!));

    public static List<string> Of(IEnumerable<FileDescriptor> files)
    {
        var all = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        return
        [
            .. all.SelectMany(file => file.Services).SelectMany(service => service.Methods).Select(Line).Order(StringComparer.Ordinal),
            .. all.SelectMany(file => file.MessageTypes).SelectMany(Messages).OrderBy(message => message.FullName, StringComparer.Ordinal).SelectMany(Lines),
            .. all.SelectMany(file => file.EnumTypes.Concat(file.MessageTypes.SelectMany(Messages).SelectMany(message => message.EnumTypes)))
                .OrderBy(one => one.FullName, StringComparer.Ordinal)
                .SelectMany(one => one.Values.OrderBy(value => value.Number).Select(value => $"enum {one.FullName} {value.Number} = {value.Name}")),
        ];
    }

    private static IEnumerable<MessageDescriptor> Messages(MessageDescriptor message) => message.NestedTypes.SelectMany(Messages).Prepend(message);

    private static string Line(MethodDescriptor method) =>
        $"rpc {method.Service.FullName}/{method.Name} ({Stream(method.IsClientStreaming)}{method.InputType.FullName}) returns ({Stream(method.IsServerStreaming)}{method.OutputType.FullName})";

    private static string Stream(bool isStream) => isStream ? "stream " : "";

    private static IEnumerable<string> Lines(MessageDescriptor message)
    {
        var fields = message.Fields.InFieldNumberOrder().Select(field => $"message {message.FullName} {field.FieldNumber} = {Type(field)} {field.Name}");
        var proto = message.ToProto();
        var reserved = proto.ReservedRange.Select(range => $"message {message.FullName} reserved {range.Start}-{range.End - 1}")
            .Concat(proto.ReservedName.Select(name => $"message {message.FullName} reserved {name}"));
        var lines = fields.Concat(reserved).ToList();
        return lines.Count == 0 ? [$"message {message.FullName} is empty"] : lines;
    }

    private static string Type(FieldDescriptor field)
    {
        var name = field.FieldType switch
        {
            FieldType.Message => field.MessageType.FullName,
            FieldType.Enum => field.EnumType.FullName,
#pragma warning disable CA1308 // The words of protobuf are lower case.
            _ => field.FieldType.ToString().ToLowerInvariant(),
#pragma warning restore CA1308
        };
        if (field.IsRepeated) return $"repeated {name}";
        if (field.RealContainingOneof is { } choice) return $"oneof {choice.Name} {name}";
        return field.HasPresence && field.FieldType != FieldType.Message ? $"optional {name}" : name;
    }
}
