package org.chapterhouse.app.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

/** Every address that no other resource knows. It is answered where the viewer can be loaded, so the page knows them. */
@Path("/")
public class Nowhere {
    @GET
    @Path("{path: .+}")
    public String show() {
        throw new NotFoundException();
    }
}
