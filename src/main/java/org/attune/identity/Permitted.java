package org.attune.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States who may call a service. Without further words: any signed-in person. Whoever is not meant gets the same
 * answer as for a thing that does not exist. Which object they may reach is decided inside the service.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Permitted {

    /** Roles of which one is needed; none means any signed-in person. */
    @Nonbinding
    Role[] value() default {};

    /** Open to people without an account: the client's link, the public check, sign-in itself. */
    @Nonbinding
    boolean anyone() default false;

    /** Called only by other services, jobs and events, which answer for the caller's right. */
    @Nonbinding
    boolean system() default false;
}
