using Gateway;
using Platform.Hosting;

return await ServiceHost.RunAsync<GatewayModule>(args);
