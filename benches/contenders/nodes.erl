%% Requests between two Erlang nodes. Called as measure.h says, by way of -run.
-module(nodes).
-export([server/1, requester/1]).

server([_Address, _Size, _Requesters, _Cpu]) ->
    register(server, self()),
    io:format("ready~n"),
    serve().

serve() ->
    receive {From, Data} -> From ! {reply, Data} end,
    serve().

requester([Address, Size, _Number, _Cpu, Milliseconds, File]) ->
    Server = {server, list_to_atom(Address)},
    pong = net_adm:ping(list_to_atom(Address)),
    Data = binary:copy(<<1>>, list_to_integer(Size)),
    Time = list_to_integer(Milliseconds) * 1000000,
    Begin = now_ns(),
    {First, Taken} = call(Server, Data, Begin + Time div 4, Begin + Time + Time div 4, 0, []),
    Words = [<<First:32/little>>, <<(Time div 1000):32/little>>, [<<T:32/little>> || T <- Taken]],
    ok = file:write_file(File, Words),
    halt(0).

now_ns() -> erlang:monotonic_time(nanosecond).

call(Server, Data, Warm, End, First, Taken) ->
    Start = now_ns(),
    if
        Start >= End, Taken =/= [] -> {First, Taken};
        true ->
            Server ! {self(), Data},
            receive {reply, Data} -> ok end,
            Took = now_ns() - Start,
            Next = if First =:= 0 -> Took; true -> First end,
            call(Server, Data, Warm, End, Next, if Start >= Warm -> [Took | Taken]; true -> Taken end)
    end.
