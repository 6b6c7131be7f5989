using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Platform.Servers;

/// <summary>Free loopback ports below 32768, where the kernel takes none for outgoing connections.</summary>
public static class Ports
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<int> Taken = [];

    /// <summary>A port that nothing listens on now and that this process has not handed out before.</summary>
    public static int Free()
    {
        lock (Gate)
        {
            while (true)
            {
                var port = RandomNumberGenerator.GetInt32(15_000, 32_000);
                if (Bindable(port) && Taken.Add(port))
                    return port;
            }
        }
    }

    private static bool Bindable(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port) { ExclusiveAddressUse = true };
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
