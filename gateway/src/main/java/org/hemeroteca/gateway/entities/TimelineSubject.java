package org.hemeroteca.gateway.entities;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** With whom and with what a timeline deals: an actor, a place, both, or everything. */
public class TimelineSubject {
    @QueryParam("actor")
    @Parameter(description = "Only entries with this actor, an id.")
    public String actor;

    @QueryParam("place")
    @Parameter(description = "Only entries with this place, an id.")
    public String place;

    static TimelineSubject actor(String id) {
        var subject = new TimelineSubject();
        subject.actor = id;
        return subject;
    }

    static TimelineSubject place(String id) {
        var subject = new TimelineSubject();
        subject.place = id;
        return subject;
    }
}
