package org.hemeroteca.systemtests.scaled;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The replicas of entities-service as the broker sees them. */
record EventGroup(KafkaBroker broker) {
    private static final String GROUP = "entities-service";

    /** How many partitions each of the members reads. */
    List<Integer> shares() throws ExecutionException, InterruptedException {
        try (var admin = broker.admin()) {
            return admin.describeConsumerGroups(List.of(GROUP)).all().get().get(GROUP).members().stream()
                    .map(member -> member.assignment().topicPartitions().size())
                    .toList();
        }
    }

    /** Messages that none of them has acknowledged. */
    long lag() throws ExecutionException, InterruptedException {
        try (var admin = broker.admin()) {
            var acknowledged = admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return ends(admin).entrySet().stream()
                    .mapToLong(end -> end.getValue() - offset(acknowledged.get(end.getKey())))
                    .sum();
        }
    }

    private static long offset(OffsetAndMetadata acknowledged) {
        return acknowledged == null ? 0 : acknowledged.offset();
    }

    private static Map<TopicPartition, Long> ends(Admin admin) throws ExecutionException, InterruptedException {
        var partitions = admin.describeTopics(List.of(KafkaBroker.EVENTS)).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
        return admin.listOffsets(latest(partitions)).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static Map<TopicPartition, OffsetSpec> latest(Collection<TopicPartition> partitions) {
        return partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
    }
}
