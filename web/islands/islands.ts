/** Every improvement by script. Each page works without any of them. */
export {}
