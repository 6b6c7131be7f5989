using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace Portal.Pages.Desk;

/// <summary>Calls a method of a contract by its descriptor, for pages that are declared and not written.</summary>
internal static class ServiceCall
{
    /// <summary>Sends a request and returns the reply of the method's output type.</summary>
    public static async Task<IMessage> SendAsync(CallInvoker service, MethodDescriptor method, IMessage request, Metadata? headers = null)
    {
        var call = new Method<IMessage, IMessage>(
            MethodType.Unary,
            method.Service.FullName,
            method.Name,
            Marshallers.Create<IMessage>(message => message.ToByteArray(), bytes => method.InputType.Parser.ParseFrom(bytes)),
            Marshallers.Create<IMessage>(message => message.ToByteArray(), bytes => method.OutputType.Parser.ParseFrom(bytes)));
        return await service.AsyncUnaryCall(call, null, new CallOptions(headers), request);
    }

    /// <summary>An empty message of a type.</summary>
    public static IMessage New(MessageDescriptor type) => type.Parser.ParseFrom(ByteString.Empty);
}
