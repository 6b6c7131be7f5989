using System.Net;
using Microsoft.AspNetCore.Http;

namespace Gateway.Accounts;

/// <summary>Keeps the sample's accounts and clients on this machine: whoever reaches the gateway by another address than loopback cannot use them.</summary>
internal sealed class SampleWall(IHttpContextAccessor http)
{
    public bool Admits(bool isSynthetic) =>
        !isSynthetic || http.HttpContext?.Connection.LocalIpAddress is not { } address || IPAddress.IsLoopback(address);
}
