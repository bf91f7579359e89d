package org.attune.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.stream.Stream;
import org.attune.shared.NotFoundException;

/** Enforces {@link Permitted} before a transaction begins. */
@Interceptor
@Permitted
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class PermittedGuard {

    @Inject
    CurrentAccount account;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var permitted = permissionOf(call);
        if (!permitted.anyone() && !permitted.system() && !isMeant(permitted)) {
            throw new NotFoundException(call.getMethod().getDeclaringClass().getSimpleName() + "."
                    + call.getMethod().getName());
        }
        return call.proceed();
    }

    private boolean isMeant(Permitted permitted) {
        return account.isSignedIn()
                && (permitted.value().length == 0
                        || Stream.of(permitted.value()).anyMatch(account::has));
    }

    private static Permitted permissionOf(InvocationContext call) {
        var onMethod = call.getMethod().getAnnotation(Permitted.class);
        if (onMethod != null) {
            return onMethod;
        }
        var onDeclaring = call.getMethod().getDeclaringClass().getAnnotation(Permitted.class);
        return onDeclaring != null // Null for what an interface does for all who implement it.
                ? onDeclaring
                : call.getTarget().getClass().getAnnotation(Permitted.class);
    }
}
