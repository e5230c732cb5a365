//! gRPC: unary calls of plain bytes over a Unix socket, with tonic on one thread.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf, BufMut};
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::transport::{Endpoint, Server, Uri};
use tonic::{Request, Response, Status};

use crate::measure::{Call, Samples, ready};

const LIMIT: usize = 16 << 20;

/// A message is its bytes.
#[derive(Clone, Default)]
struct Plain;

impl Codec for Plain {
    type Encode = Vec<u8>;
    type Decode = Vec<u8>;
    type Encoder = Plain;
    type Decoder = Plain;
    fn encoder(&mut self) -> Plain {
        Plain
    }
    fn decoder(&mut self) -> Plain {
        Plain
    }
}

impl Encoder for Plain {
    type Item = Vec<u8>;
    type Error = Status;
    fn encode(&mut self, item: Vec<u8>, to: &mut EncodeBuf<'_>) -> Result<(), Status> {
        to.put_slice(&item);
        Ok(())
    }
}

impl Decoder for Plain {
    type Item = Vec<u8>;
    type Error = Status;
    fn decode(&mut self, from: &mut DecodeBuf<'_>) -> Result<Option<Vec<u8>>, Status> {
        let mut item = vec![0; from.remaining()];
        from.copy_to_slice(&mut item);
        Ok(Some(item))
    }
}

#[derive(Clone)]
struct Answer;

impl tonic::server::NamedService for Answer {
    const NAME: &'static str = "bench.Server";
}

impl tonic::server::UnaryService<Vec<u8>> for Answer {
    type Response = Vec<u8>;
    type Future = std::future::Ready<Result<Response<Vec<u8>>, Status>>;
    fn call(&mut self, request: Request<Vec<u8>>) -> Self::Future {
        std::future::ready(Ok(Response::new(request.into_inner())))
    }
}

impl tower::Service<http::Request<tonic::body::Body>> for Answer {
    type Response = http::Response<tonic::body::Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;
    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }
    fn call(&mut self, request: http::Request<tonic::body::Body>) -> Self::Future {
        let mut grpc = tonic::server::Grpc::new(Plain).apply_max_message_size_config(Some(LIMIT), Some(LIMIT));
        Box::pin(async move { Ok(grpc.unary(Answer, request).await) })
    }
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(work)
}

pub fn serve(call: &Call) {
    run(async {
        let listener = tokio::net::UnixListener::bind(&call.address).expect("a socket");
        ready();
        let incoming = tokio_stream::wrappers::UnixListenerStream::new(listener);
        Server::builder().add_service(Answer).serve_with_incoming(incoming).await.expect("a server");
    })
}

pub fn request(call: &Call, time: Duration) -> Samples {
    run(async {
        let address = call.address.clone();
        let connect = tower::service_fn(move |_: Uri| {
            let stream = tokio::net::UnixStream::connect(address.clone());
            async { stream.await.map(hyper_util::rt::TokioIo::new) }
        });
        let channel = Endpoint::from_static("http://server").connect_with_connector(connect).await.expect("a connection");
        let mut client = tonic::client::Grpc::new(channel).max_decoding_message_size(LIMIT).max_encoding_message_size(LIMIT);
        let mut request = vec![1u8; call.size];
        let mut samples = Samples::new(time);
        while let Some((number, start)) = samples.next() {
            request[..4].copy_from_slice(&number.to_ne_bytes());
            client.ready().await.expect("a server");
            let path = http::uri::PathAndQuery::from_static("/bench.Server/Call");
            let reply = client.unary(Request::new(request.clone()), path, Plain).await.expect("a reply");
            samples.done(start, reply.get_ref());
        }
        samples
    })
}
