package org.hemeroteca.systemtests.scaled;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.hemeroteca.launcher.Ports;
import org.hemeroteca.launcher.console.LauncherLog;

/** A broker of Kafka in this JVM, its own controller, on free ports of the loopback interface. It can be stopped and started anew. */
final class KafkaBroker implements AutoCloseable {
    static final String EVENTS = "article-events";
    static final String DEAD_LETTERS = "article-events-dead";

    private static final String CONTROLLER = "CONTROLLER";

    private final KafkaConfig config;
    private final String address;
    private KafkaRaftServer server;

    private KafkaBroker(Path directory) {
        var ports = Ports.free();
        this.address = "127.0.0.1:" + ports.gateway();
        this.config = KafkaConfig.fromProps(settings(directory, ports), false);
    }

    static KafkaBroker start(Path directory) throws Exception {
        LauncherLog.silence();
        var broker = new KafkaBroker(directory);
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .addDirectory(directory.toString())
                .setMetadataLogDirectory(directory.toString())
                .setControllerListenerName(CONTROLLER)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .run();
        broker.start();
        return broker;
    }

    private Properties settings(Path directory, Ports ports) {
        var controller = "127.0.0.1:" + ports.articles();
        var settings = new Properties();
        settings.put("node.id", "1");
        settings.put("process.roles", "broker,controller");
        settings.put("controller.quorum.voters", "1@" + controller);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put("listeners", "PLAINTEXT://%s,%s://%s".formatted(address, CONTROLLER, controller));
        settings.put("advertised.listeners", "PLAINTEXT://" + address);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,%s:PLAINTEXT".formatted(CONTROLLER));
        settings.put("log.dirs", directory.toString());
        settings.put("auto.create.topics.enable", "false");
        // One broker has nothing to copy to, and waits for nobody else.
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        return settings;
    }

    /** Starts it with all that it had when it was stopped. */
    void start() {
        server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
    }

    void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Host and port. */
    String address() {
        return address;
    }

    Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address));
    }

    /** The topics of the events, as a deployment makes them. */
    void createTopics(int partitions) throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            var events = new NewTopic(EVENTS, partitions, (short) 1)
                    .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
            var dead = new NewTopic(DEAD_LETTERS, 1, (short) 1);
            admin.createTopics(List.of(events, dead)).all().get();
        }
    }

    /** Returns when it is there. */
    void send(String topic, String key, String value) {
        var settings = Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, address);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value));
        }
    }

    @Override
    public void close() {
        stop();
    }
}
