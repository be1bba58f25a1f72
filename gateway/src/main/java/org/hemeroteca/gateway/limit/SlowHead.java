package org.hemeroteca.gateway.limit;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.Future;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Closes connections on which the head of a request has begun to come and does not end. The framework only knows connections that
 * are silent, so this looks at their bytes: Netty finds {@link Extension} by its name. Nothing here is called but by the one thread
 * that serves the connection.
 */
final class SlowHead extends ChannelInboundHandlerAdapter {
    private static final AttributeKey<SlowHead> OF_CONNECTION = AttributeKey.valueOf(SlowHead.class, "watch");

    private static volatile Duration longest;

    private int requestsUnderWay;
    private Future<?> end;

    /** Watches all connections that are opened from now on. */
    static void breakOffAfter(Duration time) {
        longest = time;
    }

    /** The head of a request is there, and the connection is in use until its answer is. */
    static void arrived(RoutingContext exchange) {
        var connection = (ConnectionBase) exchange.request().connection();
        Optional.ofNullable(connection.channel().attr(OF_CONNECTION).get())
                .ifPresent(watch -> watch.follow(exchange, connection.channel()));
    }

    private void follow(RoutingContext exchange, Channel connection) {
        if (exchange.request().version() == HttpVersion.HTTP_2) {
            // Its frames say other things too.
            connection.pipeline().remove(this);
            connection.attr(OF_CONNECTION).set(null);
        }
        requestsUnderWay++;
        stop();
        exchange.addEndHandler(answered -> requestsUnderWay--);
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object bytes) {
        if (requestsUnderWay == 0 && end == null) {
            end = connection.executor().schedule(() -> connection.close(), longest.toMillis(), TimeUnit.MILLISECONDS);
        }
        connection.fireChannelRead(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) {
        stop();
        connection.fireChannelInactive();
    }

    private void stop() {
        if (end != null) {
            end.cancel(false);
            end = null;
        }
    }

    /** How Netty has every new connection watched. */
    public static final class Extension extends ChannelInitializerExtension {
        @Override
        public void postInitializeServerChildChannel(Channel connection) {
            if (longest != null) {
                var watch = new SlowHead();
                connection.attr(OF_CONNECTION).set(watch);
                connection.pipeline().addFirst(watch);
            }
        }
    }
}
