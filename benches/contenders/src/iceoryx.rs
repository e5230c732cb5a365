//! iceoryx2 request-response: polling, and sleeping on its events. What is received is copied out, as everywhere in this table.

use std::collections::HashMap;
use std::time::Duration;

use iceoryx2::prelude::*;
use iceoryx2::service::port_factory::{event, request_response};

use crate::measure::{Call, Samples, ready};

type Service = ipc::Service;

fn name(call: &Call, what: &str) -> ServiceName {
    format!("{}/{what}", call.address).as_str().try_into().expect("a service name")
}

fn calls(node: &Node<Service>, call: &Call) -> request_response::PortFactory<Service, [u8], (), [u8], ()> {
    let builder = node.service_builder(&name(call, "calls")).request_response::<[u8], [u8]>();
    builder.max_clients(16).max_servers(1).max_nodes(32).open_or_create().expect("a service")
}

/// One for the server, and one for each requester by its process number.
fn bell(node: &Node<Service>, call: &Call, whose: &str) -> event::PortFactory<Service> {
    let builder = node.service_builder(&name(call, whose)).event();
    builder.max_notifiers(32).max_listeners(32).max_nodes(32).event_id_max_value(64).open_or_create().expect("an event")
}

fn node() -> Node<Service> {
    set_log_level(LogLevel::Error);
    NodeBuilder::new().create::<Service>().expect("a node")
}

pub fn serve(call: &Call) {
    let node = node();
    let sleeps = call.name.ends_with("event");
    let calls = calls(&node, call);
    let server = calls.server_builder().initial_max_slice_len(call.size).create().expect("a server");
    let own = bell(&node, call, "server").listener_builder().create().expect("a listener");
    let mut others = HashMap::new();
    let mut buffer = vec![0u8; call.size];
    ready();
    loop {
        while let Some(request) = server.receive().expect("a request") {
            buffer.copy_from_slice(&request);
            request.loan_slice_uninit(call.size).expect("room").write_from_slice(&buffer).send().expect("a reply");
            if sleeps {
                let from = u32::from_ne_bytes([buffer[4], buffer[5], buffer[6], buffer[7]]);
                let make = || bell(&node, call, &from.to_string()).notifier_builder().create().expect("a notifier");
                others.entry(from).or_insert_with(make).notify().expect("notified");
            }
        }
        if sleeps {
            own.blocking_wait(|_| {}).expect("a wait");
        } else {
            std::hint::spin_loop();
        }
    }
}

pub fn request(call: &Call, time: Duration) -> Samples {
    let node = node();
    let sleeps = call.name.ends_with("event");
    let calls = calls(&node, call);
    let pid = std::process::id();
    let own = bell(&node, call, &pid.to_string()).listener_builder().create().expect("a listener");
    let server = bell(&node, call, "server").notifier_builder().create().expect("a notifier");
    let client = calls.client_builder().initial_max_slice_len(call.size).create().expect("a client");
    let (mut request, mut reply) = (vec![1u8; call.size], vec![0u8; call.size]);
    request[4..8].copy_from_slice(&pid.to_ne_bytes());
    let mut samples = Samples::new(time);
    while let Some((number, start)) = samples.next() {
        request[..4].copy_from_slice(&number.to_ne_bytes());
        let pending = client.loan_slice_uninit(call.size).expect("room").write_from_slice(&request).send().expect("sent");
        if sleeps {
            server.notify().expect("notified");
        }
        loop {
            if let Some(answer) = pending.receive().expect("a reply") {
                reply.copy_from_slice(&answer);
                break;
            }
            if sleeps {
                own.blocking_wait(|_| {}).expect("a wait");
            } else {
                std::hint::spin_loop();
            }
        }
        samples.done(start, &reply);
    }
    samples
}
